import { describe, expect, test } from '@jest/globals';
import { roleOfHeader } from '../../src/power-list/header-role.js';

describe('the words of a header', () => {
  test.each([
    [
      'basis',
      '实施依据 设定依据 职权依据 法定依据 执法依据 办理依据 抽查依据 检查依据 处罚依据 处理依据 违反条款 公开依据 法律政策依据 依据 违法依据 权力来源',
    ],
    ['dutyBasis', '责任事项依据 责任依据 责任事项对应依据 责任事项实施依据 履责依据'],
    ['duties', '责任事项 直接实施责任 部门责任 履责内容 责任清单 主要责任'],
    ['caseBasis', '追责依据 问责依据 追责情形依据 责任追究依据 追责情形对应依据'],
    ['casesWithBasis', '追责情形及追责依据 追责依据及追责情形 追责情形及依据 追责情形和追责依据'],
    ['dutiesWithBasis', '责任事项及依据 责任事项及责任事项依据'],
    ['cases', '追责情形 问责情形 追究责任情形'],
    [
      'organ',
      '行使主体 实施主体 责任主体 法定主体 执法主体 实施机关 抽查主体 处罚机关 授权部门 单位名称 部门名称 主管部门',
    ],
    [
      'name',
      '职权名称 权力名称 事项名称 项目名称 权力项目名称 抽查事项名称 权力事项名称 处罚事项 公开事项 处罚事由',
    ],
    ['subItem', '子项 子项名称 抽查子项'],
    ['code', '职权编码 编码 基本编码 项目编码'],
    ['type', '权力类型 权力分类 职权类型 职权类别 执法类别 事项类型'],
    ['division', '承办机构 责任岗位 执法岗位 责任科室'],
    ['provision', '具体条款 条款 条文号'],
    ['provisionText', '法条罚则 条款内容'],
    ['exemption', '免责情形'],
  ])('say %s', (role, headers) => {
    for (const header of headers.split(' '))
      expect([header, roleOfHeader(header)]).toEqual([header, role]);
  });

  test('may have blanks, breaks, brackets and signs in them', () => {
    expect(roleOfHeader('行使主体\n（责任主体）')).toBe('organ');
    expect(roleOfHeader('设 定　依\n据')).toBe('basis');
    expect(roleOfHeader('设定依据（法律、法规、规章的名称、文号、条款及其内容）')).toBe('basis');
    expect(roleOfHeader('实施主体（层级）')).toBe('organ');
    expect(roleOfHeader('【权力名称】：')).toBe('name');
    expect(roleOfHeader('*事项名称')).toBe('name');
  });

  test('of other columns say nothing', () => {
    for (const header of [
      '追责对象范围',
      '追责主体',
      '抽查对象',
      '行政相对人名称',
      '流程图',
      '廉政风险点',
      '收费依据',
      '部门职责',
      'authority_division',
      'accept_std',
      'dept.code',
    ]) {
      expect([header, roleOfHeader(header)]).toEqual([header, null]);
    }
  });

  test('are names of data fields too', () => {
    expect(['wfxw', 'wfgd', 'fltw', 'flyj', 'by_law'].map(roleOfHeader)).toEqual([
      'name',
      'basis',
      'basis',
      'basis',
      'basis',
    ]);
    expect(['law_name', 'by_law.clause_number', 'dept.name'].map(roleOfHeader)).toEqual([
      'lawTitle',
      'provision',
      'organ',
    ]);
  });
});
