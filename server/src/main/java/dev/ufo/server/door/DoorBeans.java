package dev.ufo.server.door;

import dev.ufo.door.AnswerBodies;
import dev.ufo.door.RoverSeen;
import dev.ufo.server.access.PermissionTable;
import dev.ufo.server.access.RouteCheck;
import dev.ufo.server.settings.DoorSettings;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Puts the door in front of every endpoint. */
@Configuration(proxyBeanMethods = false)
class DoorBeans {
    @Bean
    FilterRegistrationBean<OriginFilter> originFilter(DoorSettings settings) {
        FilterRegistrationBean<OriginFilter> first = new FilterRegistrationBean<>(new OriginFilter(settings));
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(Sessions sessions, JdbcClient jdbc, DoorErrors errors) {
        FilterRegistrationBean<IdempotencyFilter> second = new FilterRegistrationBean<>(
                new IdempotencyFilter(new Identities(sessions), new IdempotentCalls(jdbc), errors));
        second.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return second;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadableCalls() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(UnreadableCalls.class.getName());
            }
        });
    }

    @Bean
    RoverReports roverReports(KnownHead head, ObjectProvider<AnswerBodies> views) {
        return new RoverReports(head, views);
    }

    @Bean
    WebMvcRegistrations answers(
            ObjectProvider<AnswerBodies> bodies, ObjectProvider<JsonMapper> mapper, RoverReports reports) {
        return new AnswerRegistrations(new AnswerHandler(bodies, mapper, reports));
    }

    @Bean
    RouteCheck routeCheck(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping, PermissionTable table) {
        return new RouteCheck(mapping, table);
    }

    @Bean
    WebMvcConfigurer door(PermissionTable table, Sessions sessions, List<RoverSeen> watchers, RoverReports reports) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new AccessGate(table, new Identities(sessions), watchers, reports));
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerResolver());
                resolvers.add(new JsonBodyResolver());
            }

            @Override
            public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
                // Every endpoint speaks JSON, whatever the caller says it would rather read.
                negotiation.ignoreAcceptHeader(true).defaultContentType(MediaType.APPLICATION_JSON);
            }
        };
    }
}
