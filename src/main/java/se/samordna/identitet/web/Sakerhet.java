package se.samordna.identitet.web;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.DefaultLoginPageConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * Fyra dörrar: API:t (bärartoken, ingen session), driftens hälsoväg, de offentliga sidorna, och
 * skärmarna (inloggning hos Keycloak). Allt som inte är öppnat är stängt.
 */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity
@EnableConfigurationProperties({Inloggningstjanst.class, Inloggningsgranser.class})
class Sakerhet {

  @Bean
  @Order(1)
  SecurityFilterChain api(
      HttpSecurity http,
      Aktorsfilter filter,
      Filkofilter filko,
      Idempotensfilter idempotens,
      Nekad nekad,
      Tokenkoll koll)
      throws Exception {
    return http.securityMatcher("/api/**")
        .authorizeHttpRequests(a -> a.anyRequest().authenticated())
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        // Ingen kaka bär behörighet här, så det finns inget för en främmande sida att låna.
        .csrf(c -> c.disable())
        .requestCache(c -> c.disable())
        .exceptionHandling(e -> e.authenticationEntryPoint(nekad).accessDeniedHandler(nekad))
        .oauth2ResourceServer(
            o ->
                o.jwt(j -> j.jwtAuthenticationConverter(koll))
                    .authenticationEntryPoint(nekad)
                    .accessDeniedHandler(nekad))
        .addFilterAfter(filter, BearerTokenAuthenticationFilter.class)
        .addFilterAfter(filko, AuthorizationFilter.class)
        .addFilterAfter(idempotens, Filkofilter.class)
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain oppet(HttpSecurity http) throws Exception {
    return http.securityMatcher(
            "/actuator/**", "/v3/api-docs/**", "/swagger-ui/**", "/swagger-ui.html", "/kalender/**")
        .authorizeHttpRequests(
            a ->
                a.requestMatchers(
                        "/actuator/health/**",
                        "/v3/api-docs/**",
                        "/swagger-ui/**",
                        "/swagger-ui.html")
                    .permitAll()
                    // Adressen är hemligheten: ett kalenderprogram kan inte logga in.
                    .requestMatchers(HttpMethod.GET, "/kalender/*/*")
                    .permitAll()
                    .anyRequest()
                    .denyAll())
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .build();
  }

  /** De offentliga sidorna: utan inloggning, session och kakor, så att de kan hållas och delas. */
  @Bean
  @Order(3)
  SecurityFilterChain offentligt(HttpSecurity http) throws Exception {
    return http.securityMatcher("/offentligt", "/offentligt/**")
        .authorizeHttpRequests(a -> a.anyRequest().permitAll())
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(c -> c.disable())
        // Ingen är inloggad här, så det finns ingen behörighet för en främmande sida att låna.
        .csrf(c -> c.disable())
        .headers(
            h ->
                h.cacheControl(c -> c.disable())
                    .contentSecurityPolicy(
                        p ->
                            p.policyDirectives(
                                "default-src 'none'; style-src 'self'; img-src 'self';"
                                    + " form-action 'self'; base-uri 'none';"
                                    + " frame-ancestors 'none'"))
                    .referrerPolicy(Customizer.withDefaults()))
        .build();
  }

  @Bean
  @Order(4)
  SecurityFilterChain skarmar(
      HttpSecurity http,
      Aktorsfilter filter,
      Sessionsfilter levande,
      Skarmsessioner sessioner,
      ClientRegistrationRepository registreringar,
      Inloggningstjanst tjanst,
      VaadinDefaultRequestCache sokt)
      throws Exception {
    utanRamverketsSidor(http);
    // Sidan man sökte minns webbläsaren till efter inloggningen; ett besök gör ingen session här.
    sokt.setDelegateRequestCache(new Soktsida());
    return http.oauth2Login(
            o ->
                o.authorizationEndpoint(
                        a -> a.authorizationRequestResolver(new Omlegitimering(registreringar)))
                    .failureHandler(new Loginfel()))
        .oidcLogout(o -> o.backChannel(b -> b.logoutHandler(new Utloggningsbud(sessioner))))
        .authorizeHttpRequests(
            a ->
                a.requestMatchers(
                        "/utloggad", "/stil/**", "/bild/**", "/webjars/**", "/favicon.ico")
                    .permitAll())
        .with(
            VaadinSecurityConfigurer.vaadin(),
            v -> v.oauth2LoginPage("/oauth2/authorization/keycloak", "{baseUrl}/utloggad"))
        // De egna huvudena sätts tidigare; Springs kommer annars inte med på varje sida.
        .headers(h -> h.disable())
        .addFilterBefore(levande, SecurityContextHolderFilter.class)
        .addFilterBefore(new Skarmhuvuden(tjanst.ursprung()), Sessionsfilter.class)
        .addFilterAfter(filter, AuthorizationFilter.class)
        .build();
  }

  /** Ramverkets egna in- och utloggningssidor är på engelska; våra har samma adresser. */
  @SuppressWarnings("unchecked")
  private static void utanRamverketsSidor(HttpSecurity http) {
    http.removeConfigurer(DefaultLoginPageConfigurer.class);
  }

  /**
   * Registreringen skrivs ut i stället för att hämtas ur tjänsten, så att programmet startar även
   * när den är borta; inloggning är då stängd, inte öppen.
   */
  @Bean
  ClientRegistrationRepository registreringar(Inloggningstjanst tjanst) {
    return new InMemoryClientRegistrationRepository(
        ClientRegistration.withRegistrationId("keycloak")
            .clientId(tjanst.klient())
            .clientSecret(tjanst.hemlighet())
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
            .scope("openid", "profile", "email")
            .issuerUri(tjanst.issuer())
            .authorizationUri(tjanst.auktorisering())
            .tokenUri(tjanst.token())
            .jwkSetUri(tjanst.nycklar())
            .userInfoUri(tjanst.anvandarinfo())
            .userNameAttributeName("preferred_username")
            .providerConfigurationMetadata(Map.of("end_session_endpoint", tjanst.avslut()))
            .build());
  }

  /** Realmens roller blir Springs, för {@code @RolesAllowed} på vyerna. */
  @Bean
  GrantedAuthoritiesMapper roller() {
    return ursprungliga ->
        ursprungliga.stream().flatMap(a -> rollerI(a).stream()).collect(Collectors.toSet());
  }

  private static Set<GrantedAuthority> rollerI(GrantedAuthority ursprunglig) {
    if (!(ursprunglig instanceof OidcUserAuthority oidc)) {
      return Set.of();
    }
    return List.copyOf(Token.av(oidc.getAttributes()).roller()).stream()
        .map(r -> new SimpleGrantedAuthority("ROLE_" + r))
        .collect(Collectors.toSet());
  }
}
