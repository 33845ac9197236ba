package com.musclecoach.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A function to measure.
 *
 * @param name how the results call it
 * @param home its working directory
 * @param command the process to start
 * @param environment what it finds set beside Lambda's own variables
 */
record Contender(String name, Path home, List<String> command, Map<String, String> environment) {}
