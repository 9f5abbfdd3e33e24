package se.samordna.foredragning.lista;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Sida;

/** Ärenden som väntar på beslut och inte redan står på en föredragningslista. */
@Service
@Transactional(readOnly = true)
public class KlaraArenden {

  /** Ett klart ärende att sätta upp. */
  public record Klart(UUID arendeId, Optional<String> diarienummer, String rubrik, String medlem) {}

  private final KlaraArendenList klara;

  KlaraArenden(KlaraArendenList klara) {
    this.klara = klara;
  }

  @PreAuthorize("@behorig.har('forbundschef', 'administrator', 'presidium')")
  public Sida<Klart> lista(Sida.Begaran begaran) {
    return klara.lista(begaran);
  }
}
