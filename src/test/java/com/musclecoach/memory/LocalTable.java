package com.musclecoach.memory;

import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBRequestHandler;
import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBServerHandler;
import com.amazonaws.services.dynamodbv2.local.shared.access.sqlite.SQLiteLibraryLoader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** DynamoDB Local with the skill's table, in memory, on a free port of the loopback address. */
public final class LocalTable {

    private static final String NAME = "memory";

    private static final String KEY = "key";
    private static final String SECRET = "secret";
    private static final StaticCredentialsProvider CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create(KEY, SECRET));

    private final Server server;
    private final URI endpoint;
    private final DynamoDbClient client;

    private LocalTable(Server server) {
        this.server = server;
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        this.endpoint = URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port);
        this.client = DynamoDbClient.builder()
                .endpointOverride(endpoint)
                .credentialsProvider(CREDENTIALS)
                .region(Region.AP_SOUTHEAST_2)
                .httpClient(UrlConnectionHttpClient.create())
                .build();
        client.createTable(CreateTableRequest.builder()
                .tableName(NAME)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(AttributeDefinition.builder()
                        .attributeName("pk")
                        .attributeType(ScalarAttributeType.S)
                        .build())
                .keySchema(KeySchemaElement.builder()
                        .attributeName("pk")
                        .keyType(KeyType.HASH)
                        .build())
                .build());
    }

    public static LocalTable start() throws Exception {
        SQLiteLibraryLoader.initialize();
        Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        server.setHandler(
                new LocalDynamoDBServerHandler(new LocalDynamoDBRequestHandler(0, true, null, false, false), null));
        server.start();
        return new LocalTable(server);
    }

    /** A memory of its own, with a connection of its own, as another process would have it. */
    public Memory memory() {
        return memoryAt(endpoint);
    }

    /** A memory that believes its table to be at some address. */
    public static Memory memoryAt(URI endpoint) {
        return new DynamoMemory(NAME, () -> connect(endpoint));
    }

    private static DynamoDbClient connect(URI endpoint) {
        return DynamoConnection.of(CREDENTIALS, Region.AP_SOUTHEAST_2, Optional.of(endpoint));
    }

    /** What a function finds in its environment so that it remembers here. */
    public Map<String, String> environment() {
        return Map.of(
                "MEMORY_TABLE",
                NAME,
                "MEMORY_SALT",
                "salt",
                "AWS_ENDPOINT_URL_DYNAMODB",
                endpoint.toString(),
                "AWS_REGION",
                Region.AP_SOUTHEAST_2.id(),
                "AWS_ACCESS_KEY_ID",
                KEY,
                "AWS_SECRET_ACCESS_KEY",
                SECRET);
    }

    /** Every item there is. */
    public List<Map<String, AttributeValue>> items() {
        return client.scan(ScanRequest.builder().tableName(NAME).build()).items();
    }

    public void put(Map<String, AttributeValue> item) {
        client.putItem(PutItemRequest.builder().tableName(NAME).item(item).build());
    }

    public void stop() throws Exception {
        client.close();
        server.stop();
    }
}
