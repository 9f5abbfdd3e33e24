package se.samordna.avisering.brev;

import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * E-postens inställningar, utöver servern själv ({@code spring.mail}).
 *
 * @param avsandare adressen breven kommer från; krävs när en server är inställd
 * @param adress programmets adress utåt, till länkarna i breven; tom ger brev utan länk
 * @param rond hur ofta utkorgen töms
 */
@ConfigurationProperties("samordna.epost")
record Epost(
    @DefaultValue("") String avsandare,
    @DefaultValue("") String adress,
    @DefaultValue("5s") Duration rond) {

  /** Adressen breven kommer från, när den är inställd. */
  Optional<String> fran() {
    return Optional.of(avsandare).filter(a -> !a.isBlank());
  }

  /** Det efter snabel-a:t, till brevens egna identiteter. */
  String doman() {
    return avsandare.substring(avsandare.indexOf('@') + 1);
  }
}
