package se.samordna.konto;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Ett konto som förbundet bjudit in eller tagit över.
 *
 * @param keycloakId tomt tills kontot finns i inloggningstjänsten
 * @param upplagtHar lades upp härifrån; annars fanns det förut
 * @param brevBegarda så många brev med länken som begärts; {@code brevSanda} så många som gått
 * @param fel det som senast gick fel mot inloggningstjänsten
 */
record Konto(
    String anvandare,
    String namn,
    String epost,
    Optional<UUID> keycloakId,
    Kontolage lage,
    boolean upplagtHar,
    Instant inbjuden,
    String inbjudenAv,
    int brevBegarda,
    int brevSanda,
    Optional<Instant> senastInne,
    String fel,
    int version) {

  boolean vantarPaBrev() {
    return brevBegarda > brevSanda;
  }
}
