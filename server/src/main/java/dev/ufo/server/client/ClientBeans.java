package dev.ufo.server.client;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Serves the web client that the build put under {@code static/}: files with a hash in their name for ever, everything
 * else after asking, compressed ahead where the build did so.
 */
@Configuration(proxyBeanMethods = false)
class ClientBeans {
    @Bean
    WebMvcConfigurer client() {
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/assets/**")
                        .addResourceLocations("classpath:/static/assets/")
                        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable())
                        .setUseLastModified(false)
                        .resourceChain(true)
                        .addResolver(new EncodedResourceResolver())
                        .addResolver(new PathResourceResolver());
                registry.addResourceHandler("/**")
                        .addResourceLocations("classpath:/static/")
                        .setCacheControl(CacheControl.noCache())
                        // Builds are reproducible, so every file has the same date: only its content tells versions
                        // apart.
                        .setUseLastModified(false)
                        .setEtagGenerator(ClientBeans::etag)
                        .resourceChain(true)
                        .addResolver(new EncodedResourceResolver())
                        .addResolver(new ClientPages());
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                        if (handler instanceof ResourceHttpRequestHandler) {
                            ClientHeaders.write(response);
                        }
                        return true;
                    }
                });
            }
        };
    }

    private static String etag(Resource file) {
        try (InputStream content = file.getInputStream()) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return "\"" + HexFormat.of().formatHex(hash, 0, 12) + "\"";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
