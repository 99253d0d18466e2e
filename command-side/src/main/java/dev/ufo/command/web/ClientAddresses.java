package dev.ufo.command.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Where calls come from.
 *
 * @param proxies how many reverse proxies of ours stand before the server; each adds to {@code X-Forwarded-For} who called it,
 *     so only that many entries from the right are its own word, and the rest is whatever the caller sent; 0 means that the
 *     header is not looked at
 */
public record ClientAddresses(int proxies) {
    private static final int PREFIX_BYTES = 8;

    public ClientAddresses {
        if (proxies < 0) {
            throw new IllegalArgumentException("there cannot be " + proxies + " proxies");
        }
    }

    /** The caller's address; of IPv6 the first 64 bits, which are one subscriber's (RFC 6177). */
    public String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")));
    }

    /**
     * The caller's address.
     *
     * @param peer who is connected to the server
     * @param forwarded the lines of {@code X-Forwarded-For}
     */
    String of(String peer, List<String> forwarded) {
        List<String> told = forwarded.stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(String::strip)
                .toList();
        boolean isTold = proxies > 0 && told.size() >= proxies;
        return subscriber(isTold ? told.get(told.size() - proxies) : peer, peer);
    }

    /** Some proxies tell the port too: {@code 192.0.2.1:4711}, {@code [2001:db8::1]:4711}. */
    private static String withoutPort(String address) {
        int bracket = address.indexOf(']');
        if (address.startsWith("[") && bracket > 0) {
            return address.substring(1, bracket);
        }
        int colon = address.indexOf(':');
        return colon > 0 && colon == address.lastIndexOf(':') ? address.substring(0, colon) : address;
    }

    private static String subscriber(String address, String otherwise) {
        try {
            InetAddress literal = InetAddress.ofLiteral(withoutPort(address));
            return literal instanceof Inet6Address
                    ? Arrays.toString(Arrays.copyOf(literal.getAddress(), PREFIX_BYTES))
                    : literal.getHostAddress();
        } catch (IllegalArgumentException notAnAddress) {
            return otherwise;
        }
    }
}
