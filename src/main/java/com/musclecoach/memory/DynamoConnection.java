package com.musclecoach.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.HttpsURLConnection;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.awscore.endpoints.AccountIdEndpointMode;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * How the table is reached: impatiently, with one repetition, and without looking for what a Lambda function has anyway. Whatever is said
 * outright here is nothing for the client to search the environment and the files of a home folder for when it starts.
 */
final class DynamoConnection {

    private static final int ATTEMPTS = 2;
    private static final Duration CONNECT = Duration.ofMillis(400);

    private DynamoConnection() {}

    static DynamoDbClient ofEnvironment() {
        // What a function has: credentials in its environment, or beside it when it starts from a snapshot.
        AwsCredentialsProvider credentials = System.getenv("AWS_ACCESS_KEY_ID") == null
                ? ContainerCredentialsProvider.builder().build()
                : EnvironmentVariableCredentialsProvider.create();
        String region = Optional.ofNullable(System.getenv("AWS_REGION")).orElse(Region.AP_SOUTHEAST_2.id());
        String elsewhere = System.getenv("AWS_ENDPOINT_URL_DYNAMODB");
        if (elsewhere == null) {
            // Loads the certificates that a table of AWS is recognised by, on the processor that a start has to itself.
            HttpsURLConnection.getDefaultSSLSocketFactory();
        }
        return of(credentials, Region.of(region), Optional.ofNullable(elsewhere).map(URI::create));
    }

    static DynamoDbClient of(AwsCredentialsProvider credentials, Region region, Optional<URI> endpoint) {
        return DynamoDbClient.builder()
                .applyMutation(builder -> endpoint.ifPresent(builder::endpointOverride))
                .credentialsProvider(credentials)
                .region(region)
                .defaultsMode(DefaultsMode.STANDARD)
                .endpointDiscoveryEnabled(false)
                .accountIdEndpointMode(AccountIdEndpointMode.DISABLED)
                .dualstackEnabled(false)
                .fipsEnabled(false)
                .httpClient(UrlConnectionHttpClient.create(DynamoConnection::open))
                .overrideConfiguration(override -> override.defaultProfileFile(
                                ProfileFile.aggregator().build())
                        .apiCallTimeout(DynamoMemory.CALL)
                        .apiCallAttemptTimeout(DynamoMemory.ATTEMPT)
                        .retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                                .maxAttempts(ATTEMPTS)
                                .build()))
                .build();
    }

    /** Java's own way to a server, which reads certificates at the first use and for all connections alike. */
    private static HttpURLConnection open(URI server) {
        try {
            HttpURLConnection connection = (HttpURLConnection) server.toURL().openConnection();
            connection.setConnectTimeout(Math.toIntExact(CONNECT.toMillis()));
            connection.setReadTimeout(Math.toIntExact(DynamoMemory.ATTEMPT.toMillis()));
            return connection;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
