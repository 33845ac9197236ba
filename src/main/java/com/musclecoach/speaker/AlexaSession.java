package com.musclecoach.speaker;

import com.google.gson.JsonObject;

/**
 * The session that a request belongs to.
 *
 * @param id its id
 * @param fresh whether the request is its first
 * @param attributes what the skill keeps in it; not copied
 */
record AlexaSession(String id, boolean fresh, JsonObject attributes) {}
