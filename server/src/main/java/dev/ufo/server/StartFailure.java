package dev.ufo.server;

/** A start that cannot succeed until a person changes something; told in one paragraph, without a stack trace. */
public final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * @param description what is wrong
     * @param remedy what the reader can do
     */
    public StartFailure(String description, String remedy) {
        super(description);
        this.remedy = remedy;
    }

    /** What the reader can do. */
    public String remedy() {
        return remedy;
    }
}
