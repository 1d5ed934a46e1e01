import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.SettingImpl;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.PortBindException;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j Community server that speaks Bolt on the loopback address only.
 *
 * <p>Run from source: {@code java -cp "JARS/*" Neo4jServer.java DATA_FOLDER PORT}, where port 0
 * takes any free one. Prints one line on standard output, {@code READY bolt://127.0.0.1:PORT} or
 * {@code FAILED reason} (then exit code 1), and serves until SIGTERM, SIGINT or the end of its
 * standard input. In each of these cases it shuts the databases down cleanly.
 *
 * <p>Environment: FAMAI_NEO4J_SERVER_PASSWORD (the password of user "neo4j"; without it there is
 * no authentication), FAMAI_NEO4J_PAGE_CACHE (256m by default).
 */
public final class Neo4jServer {
    private static final String HOST = "127.0.0.1";
    private static final String SYSTEM = GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

    private static volatile DatabaseManagementService server;

    public static void main(String[] args) {
        Path dataFolder = Path.of(args[0]);
        int port = Integer.parseInt(args[1]);
        Runtime.getRuntime().addShutdownHook(new Thread(Neo4jServer::shutDown, "shut-down"));
        endWithStandardInput();
        try {
            String password = env("FAMAI_NEO4J_SERVER_PASSWORD", "");
            server = start(dataFolder, new SocketAddress(HOST, port), !password.isEmpty());
            if (!password.isEmpty()) {
                setPassword(password);
            }
            System.out.println("READY bolt://" + HOST + ":" + boundPort());
        } catch (Throwable e) {
            e.printStackTrace();
            System.out.println("FAILED " + reason(e, dataFolder, port));
            System.exit(1);
        }
    }

    private static DatabaseManagementService start(Path data, SocketAddress address, boolean auth) {
        var builder = new DatabaseManagementServiceBuilder(data)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, address)
                .setConfig(BoltConnector.advertised_address, address)
                .setConfig(GraphDatabaseSettings.default_listen_address, new SocketAddress(HOST))
                .setConfig(GraphDatabaseSettings.auth_enabled, auth)
                // A new store would otherwise reserve 256 MB of log file for each database.
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF)
                .setConfig(GraphDatabaseSettings.udc_enabled, false);
        set(builder, GraphDatabaseSettings.pagecache_memory, env("FAMAI_NEO4J_PAGE_CACHE", "256m"));
        // Bolt would otherwise wait twice for 5 quiet seconds when it shuts down.
        set(builder, GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, "0");
        return builder.build();
    }

    /** From text, since a setting can be a number in one Neo4j version and a duration in another. */
    private static <T> void set(DatabaseManagementServiceBuilder to, Setting<T> setting, String text) {
        to.setConfig(setting, ((SettingImpl<T>) setting).parse(text));
    }

    /** Replaces the user, and with it any password that an earlier start left in the data folder. */
    private static void setPassword(String password) {
        server.database(SYSTEM).executeTransactionally(
                "CREATE OR REPLACE USER neo4j SET PLAINTEXT PASSWORD $password"
                        + " SET PASSWORD CHANGE NOT REQUIRED",
                Map.of("password", password));
    }

    /** The operating system resolves port 0, so the server is asked what it got. */
    private static int boundPort() {
        return ((GraphDatabaseAPI) server.database(SYSTEM))
                .getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
    }

    /** The parent holds the other end of standard input, so this ends however the parent dies. */
    private static void endWithStandardInput() {
        Thread watcher = new Thread(() -> {
            try {
                while (System.in.read() >= 0) {
                    // What arrives means nothing; only the end does.
                }
            } catch (IOException e) {
                // A broken pipe says the same as an end.
            }
            System.exit(0);
        }, "standard-input");
        watcher.setDaemon(true);
        watcher.start();
    }

    private static void shutDown() {
        DatabaseManagementService running = server;
        if (running != null) {
            running.shutdown();
        }
    }

    /** One line for a person, from what may be a long chain of causes. */
    private static String reason(Throwable thrown, Path dataFolder, int port) {
        Throwable root = thrown;
        for (Throwable e = thrown; e != null; e = e.getCause()) {
            if (e instanceof FileLockException) {
                return "the data folder " + dataFolder + " is in use by another process";
            }
            if (e instanceof PortBindException) {
                return "cannot listen on port " + port + ": it is in use, or not allowed";
            }
            root = e;
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse(root.toString());
    }

    private static String env(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null || value.isEmpty() ? otherwise : value;
    }
}
