package se.samordna.utfall;

import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Spar;

/** Kopplingen mellan byråns konton och projekt och budgetens rader. */
@Service
@Transactional
public class KopplingService {

  private final UtfallStore utfall;
  private final KopplingStore kopplingar;
  private final PostList poster;
  private final Spar spar;

  KopplingService(UtfallStore utfall, KopplingStore kopplingar, PostList poster, Spar spar) {
    this.utfall = utfall;
    this.kopplingar = kopplingar;
    this.poster = poster;
    this.spar = spar;
  }

  /** Sparar kopplingen som en ny version; den förra står kvar och gäller månaderna före. */
  @PreAuthorize("@behorig.har('ekonom', 'forbundschef')")
  public Svar<Koppling> koppla(Kopplingsandring andring) {
    if (!Rimligt.dag(andring.fran())) {
      return Svar.nej(Hinder.saknas(Mening.av("sak_9", andring.fran().getYear())));
    }
    utfall.las();
    Koppling forra = kopplingar.alla().senaste();
    if (forra.version() != andring.version()) {
      return Svar.nej(Hinder.inaktuellVersion());
    }
    List<Faltfel> fel = andring.fel(poster.alla());
    return fel.isEmpty() ? Svar.ja(spara(forra, andring)) : Svar.nej(Hinder.form(fel));
  }

  private Koppling spara(Koppling forra, Kopplingsandring andring) {
    Koppling ny = new Koppling(forra.version() + 1, andring.fran(), andring.regler());
    kopplingar.spara(ny);
    spar.skriv(
        "utfall_kopplat",
        "utfallskoppling:" + ny.version(),
        Map.of("version", forra.version(), "regler", forra.regler().size()),
        Map.of(
            "version",
            ny.version(),
            "fran",
            ny.fran().toString(),
            "regler",
            ny.regler().stream().map(Koppling.Regel::toString).toList()));
    return ny;
  }
}
