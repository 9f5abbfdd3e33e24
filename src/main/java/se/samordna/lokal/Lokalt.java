package se.samordna.lokal;

import java.util.Map;

/**
 * Den lokala miljöns namn och lösenord. De är inga hemligheter: servrarna lyssnar bara på den egna
 * datorn, och driften läser sina ur miljön.
 */
public final class Lokalt {

  /** Alla demopersoners lösenord. */
  public static final String DEMOLOSENORD = "samordna";

  static final String LOSENORD = "lokalt-losenord";
  static final String OIDC_HEMLIGHET = "lokal-hemlighet";
  static final String KONTON_HEMLIGHET = "lokal-kontohemlighet";

  private Lokalt() {}

  /** Programmets inställningar mot servrarna, som Spring-egenskaper. */
  public static Map<String, String> egenskaper(Portar portar, String demo) {
    return Map.ofEntries(
        Map.entry("spring.datasource.url", portar.jdbc("samordna")),
        Map.entry("spring.datasource.username", Postgres.APP),
        Map.entry("spring.datasource.password", LOSENORD),
        Map.entry("spring.flyway.user", Postgres.AGARE),
        Map.entry("spring.flyway.password", LOSENORD),
        Map.entry("samordna.zeebe.adress", "http://127.0.0.1:" + portar.zeebe()),
        Map.entry("samordna.zeebe.aktuator", "http://127.0.0.1:" + portar.zeebeAktuator()),
        Map.entry("samordna.keycloak.issuer", portar.issuer()),
        Map.entry("samordna.keycloak.hemlighet", OIDC_HEMLIGHET),
        Map.entry("samordna.keycloak.direktklient", "samordna-lokal"),
        Map.entry("samordna.konton.hemlighet", KONTON_HEMLIGHET),
        Map.entry("samordna.epost.adress", "http://localhost:" + portar.app()),
        Map.entry("samordna.lokal", "true"),
        Map.entry("samordna.demo", demo));
  }
}
