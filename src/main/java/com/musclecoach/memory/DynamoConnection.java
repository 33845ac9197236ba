package com.musclecoach.memory;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** How the table is reached: impatiently, with one repetition, and without looking for what a Lambda function has anyway. */
final class DynamoConnection {

    private static final int ATTEMPTS = 2;
    private static final Duration CONNECT = Duration.ofMillis(400);

    private DynamoConnection() {}

    static DynamoDbClient ofEnvironment() {
        // What a function has: credentials in its environment, or beside it when it starts from a snapshot.
        AwsCredentialsProvider credentials = AwsCredentialsProviderChain.of(
                EnvironmentVariableCredentialsProvider.create(),
                ContainerCredentialsProvider.builder().build());
        String region = Optional.ofNullable(System.getenv("AWS_REGION")).orElse(Region.AP_SOUTHEAST_2.id());
        return of(credentials, Region.of(region), Optional.empty());
    }

    static DynamoDbClient of(AwsCredentialsProvider credentials, Region region, Optional<URI> endpoint) {
        return DynamoDbClient.builder()
                .applyMutation(builder -> endpoint.ifPresent(builder::endpointOverride))
                .credentialsProvider(credentials)
                .region(region)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(DynamoMemory.ATTEMPT))
                .overrideConfiguration(override -> override.apiCallTimeout(DynamoMemory.CALL)
                        .apiCallAttemptTimeout(DynamoMemory.ATTEMPT)
                        .retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                                .maxAttempts(ATTEMPTS)
                                .build()))
                .build();
    }
}
