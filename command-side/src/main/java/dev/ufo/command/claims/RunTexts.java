package dev.ufo.command.claims;

/**
 * What a pilot is to be told.
 *
 * @param command the explicit prompt; empty if there is none
 * @param sessionId empty for a fresh session
 */
record RunTexts(String command, String prompt, String sessionId) {}
