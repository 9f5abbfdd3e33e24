package se.samordna.mote;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.SammantradeId;

/**
 * En punkt på föredragningslistan.
 *
 * @param rond ärendets styrelserond när punkten sattes upp, 0 för en punkt utan ärende
 * @param budgetversion den budget som punkten gäller
 * @param andringar ändringarna av insatser som punkten gäller, i ordning
 */
public record Punkt(
    PunktId id,
    SammantradeId sammantrade,
    int ordning,
    Punktslag slag,
    String rubrik,
    Optional<ArendeId> arende,
    int rond,
    Optional<UUID> budgetversion,
    List<Andring> andringar) {

  public Punkt {
    andringar = List.copyOf(andringar);
  }

  /** En ändring och insatsens ärende. */
  public record Andring(UUID id, ArendeId arende) {}

  public List<UUID> andringsid() {
    return andringar.stream().map(Andring::id).toList();
  }

  /** Ärendena vars insatser ändras, vart och ett en gång. */
  public List<ArendeId> andringsarenden() {
    return andringar.stream().map(Andring::arende).distinct().toList();
  }
}
