package se.samordna.identitet.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * En token till API:t ska vara signerad av realmen, i tid, från rätt utgivare och till rätt publik.
 */
@Configuration
class Tokenprovning {

  @Bean
  JwtDecoder tokenprovare(Inloggningstjanst tjanst) {
    NimbusJwtDecoder provare =
        NimbusJwtDecoder.withJwkSetUri(tjanst.nycklar())
            .jwsAlgorithm(SignatureAlgorithm.RS256)
            .build();
    provare.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            JwtValidators.createDefaultWithIssuer(tjanst.issuer()),
            new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD, aud -> aud != null && aud.contains(tjanst.publik()))));
    return provare;
  }
}
