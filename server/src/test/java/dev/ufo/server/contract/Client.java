package dev.ufo.server.contract;

/** Somebody who calls the server: a person, a person in a fleet, a rover, or nobody in particular. */
interface Client {
    /** Sends it with whatever makes it this client's. */
    Reply send(Call call);

    /** Whoever has no cookie and no token. */
    static Client anonymous() {
        return Wire::send;
    }

    default Reply get(String path) {
        return send(Call.of("GET", path));
    }

    default Reply post(String path) {
        return send(Call.of("POST", path));
    }

    /** Posts JSON: a text as it is, anything else written as JSON. */
    default Reply post(String path, Object json) {
        return send(Call.of("POST", path).json(json));
    }

    default Reply delete(String path) {
        return send(Call.of("DELETE", path));
    }
}
