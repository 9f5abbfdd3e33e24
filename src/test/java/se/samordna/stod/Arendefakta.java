package se.samordna.stod;

import java.time.Instant;
import java.util.Optional;
import se.samordna.arende.Arende;
import se.samordna.arende.Insatstyp;
import se.samordna.gemensam.ArendeId;

/** Ett registrerat ärende att skriva handlingar om, utan databas. */
public final class Arendefakta {

  public static final String NUMMER = "PROV 2024-0017";

  private Arendefakta() {}

  public static Arende med(String rubrik) {
    return new Arende(
        ArendeId.ny(),
        Optional.of(NUMMER),
        rubrik,
        "",
        "burlov",
        Optional.empty(),
        Optional.of(Insatstyp.PROJEKT),
        Arende.Steg.INSATS,
        Arende.Status.BEVILJAD,
        "uppfoljning",
        "",
        1,
        1,
        Optional.empty(),
        Optional.of(Instant.EPOCH),
        Instant.EPOCH,
        "sokande.burlov.prov",
        1);
  }
}
