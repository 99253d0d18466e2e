package dev.ufo.query.operations;

import java.util.List;

/**
 * An emoji that people reacted with on the wire (contract section 2.2).
 *
 * @param mine whether whoever asks is one of them
 * @param users their names, whoever came first first
 */
record Reaction(String emoji, int count, boolean mine, List<String> users) {}
