package se.samordna.foredragning.lista;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Sida;
import se.samordna.sammantrade.Andringsbeslut;

/** Förberedda ändringar av insatser som inte står på en föredragningslista. */
@Service
@Transactional(readOnly = true)
public class KlaraAndringar {

  /**
   * En ändring att sätta upp.
   *
   * @param slag vad den är, i ord
   * @param insats insatsens rubrik
   */
  public record Klar(UUID andringId, UUID arendeId, String slag, String insats) {}

  private final Andringsbeslut andringar;

  KlaraAndringar(Andringsbeslut andringar) {
    this.andringar = andringar;
  }

  @PreAuthorize("@behorig.har('forbundschef', 'administrator', 'presidium')")
  public Sida<Klar> lista(Sida.Begaran begaran) {
    return Sida.av(
        andringar.oppna().stream()
            .map(u -> new Klar(u.andringId(), u.arende().varde(), u.slag().toString(), u.rubrik()))
            .toList(),
        begaran);
  }
}
