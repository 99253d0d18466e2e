package dev.ufo.store.axon;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.conversion.ConversionException;
import org.axonframework.conversion.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Axon's converter on Jackson 3. Payloads inside one process are passed as they are; what needs a change of form goes
 * through JSON. The token store does not use it, since Axon's tokens are annotated for Jackson 2.
 */
public final class Jackson3Converter implements Converter {
    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public boolean canConvert(Type source, Type target) {
        return true;
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // the SPI names the type by a value
    public <T> @Nullable T convert(@Nullable Object input, Type target) {
        if (input == null || (target instanceof Class<?> type && type.isInstance(input))) {
            return unchecked(input);
        }
        try {
            return unchecked(
                    switch (input) {
                        case byte[] bytes -> json.readValue(bytes, json.constructType(target));
                        case Object value when target == byte[].class -> json.writeValueAsBytes(value);
                        case Object value
                        when target == String.class ->
                            new String(json.writeValueAsBytes(value), StandardCharsets.UTF_8);
                        case Object value -> json.convertValue(value, json.constructType(target));
                    });
        } catch (JacksonException e) {
            throw new ConversionException("cannot make a " + target + " of a " + input.getClass(), e);
        }
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("format", "JSON");
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the SPI names the type by a value
    private static <T> @Nullable T unchecked(@Nullable Object value) {
        return (T) value;
    }
}
