package dev.ufo.door;

/** The views that answers are rendered from; each is one projection with a token of its own. */
public enum View {
    ACCOUNTS,
    ACCESS_TOKENS,
    FLEETS,
    MISSIONS,
    PILOTS,
    OPERATIONS,
    RUNS,
    ROVERS,
    ENROLLMENT_CODES,
    SIGNALS
}
