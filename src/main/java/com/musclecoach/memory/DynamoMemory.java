package com.musclecoach.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/**
 * Remembers in a DynamoDB table: one item for each record, with the partition key {@code pk}, the list of strings {@code lines}, the
 * number {@code version} that conditions every write, and the number {@code expires}, seconds since 1970, for the table's time to live.
 */
public final class DynamoMemory extends RecordMemory {

    /** A call with its one repetition, inside the time that a turn may wait for its memory. */
    static final Duration CALL = Duration.ofMillis(1400);

    /** One attempt. A call takes a few milliseconds, but the first one of a cold start has classes to load and keys to agree on. */
    static final Duration ATTEMPT = Duration.ofSeconds(1);

    private static final String KEY = "pk";
    private static final String LINES = "lines";
    private static final String VERSION = "version";
    private static final String EXPIRES = "expires";
    private static final Map<String, String> VERSION_NAME = Map.of("#v", VERSION);

    private final String table;
    private final Supplier<DynamoDbClient> connector;
    private @Nullable DynamoDbClient client;

    /**
     * A memory in a table of the region and with the credentials of the environment. The client is made at once, because Lambda starts a
     * function on a whole processor and lets it answer on a part of one; nothing is connected before it is first asked.
     *
     * @param table the table's name
     */
    public DynamoMemory(String table) {
        this(table, DynamoConnection::ofEnvironment);
        client();
    }

    DynamoMemory(String table, Supplier<DynamoDbClient> connector) {
        this.table = table;
        this.connector = connector;
    }

    private synchronized DynamoDbClient client() {
        if (client == null) {
            client = connector.get();
        }
        return client;
    }

    @Override
    Sheet read(String key) {
        try {
            return sheet(client().getItem(GetItemRequest.builder()
                            .tableName(table)
                            .key(Map.of(KEY, AttributeValue.fromS(key)))
                            .consistentRead(true)
                            .build())
                    .item());
        } catch (SdkException e) {
            throw new MemoryException("cannot read the table", e);
        }
    }

    private static Sheet sheet(@Nullable Map<String, AttributeValue> item) {
        if (item == null || item.isEmpty()) {
            return Sheet.BLANK;
        }
        AttributeValue lines = item.get(LINES);
        AttributeValue version = item.get(VERSION);
        if (lines == null || !lines.hasL() || version == null || version.n() == null) {
            return Sheet.JUNK;
        }
        try {
            return new Sheet(
                    lines.l().stream().flatMap(line -> texts(line).stream()).toList(),
                    Math.max(0, Long.parseLong(version.n())),
                    Instant.EPOCH);
        } catch (NumberFormatException e) {
            return Sheet.JUNK; // a fraction counts no writes
        }
    }

    private static List<String> texts(AttributeValue value) {
        return value.s() == null ? List.of() : List.of(value.s());
    }

    @Override
    boolean replace(String key, Sheet before, Sheet after) {
        try {
            if (after.isBlank()) {
                client().deleteItem(deletion(key, before));
            } else {
                client().putItem(writing(key, before, after));
            }
            return true;
        } catch (ConditionalCheckFailedException e) {
            return false;
        } catch (SdkException e) {
            throw new MemoryException("cannot write to the table", e);
        }
    }

    private PutItemRequest writing(String key, Sheet before, Sheet after) {
        PutItemRequest.Builder request = PutItemRequest.builder()
                .tableName(table)
                .item(Map.of(
                        KEY, AttributeValue.fromS(key),
                        LINES,
                                AttributeValue.fromL(after.lines().stream()
                                        .map(AttributeValue::fromS)
                                        .toList()),
                        VERSION, number(after.version()),
                        EXPIRES, number(after.expires().getEpochSecond())));
        if (before.version() == 0) {
            request.conditionExpression("attribute_not_exists(pk)");
        } else if (before.version() > 0) {
            request.conditionExpression("#v = :v")
                    .expressionAttributeNames(VERSION_NAME)
                    .expressionAttributeValues(Map.of(":v", number(before.version())));
        }
        return request.build();
    }

    private DeleteItemRequest deletion(String key, Sheet before) {
        DeleteItemRequest.Builder request =
                DeleteItemRequest.builder().tableName(table).key(Map.of(KEY, AttributeValue.fromS(key)));
        if (before.version() > 0) {
            request.conditionExpression("attribute_not_exists(pk) OR #v = :v")
                    .expressionAttributeNames(VERSION_NAME)
                    .expressionAttributeValues(Map.of(":v", number(before.version())));
        }
        return request.build();
    }

    private static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }

    @Override
    void delete(String key) {
        try {
            client().deleteItem(DeleteItemRequest.builder()
                    .tableName(table)
                    .key(Map.of(KEY, AttributeValue.fromS(key)))
                    .build());
        } catch (SdkException e) {
            throw new MemoryException("cannot delete from the table", e);
        }
    }
}
