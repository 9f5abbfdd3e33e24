package se.samordna.konto;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;

/**
 * Frågar inloggningstjänsten, före transaktionen, om adressen eller namnet redan har ett konto.
 * Svarar den inte går inbjudan vidare: utkorgen prövar detsamma.
 */
@Component
class Inbjudansprovning {

  private static final Logger LOGG = LoggerFactory.getLogger(Inbjudansprovning.class);

  private final Kontotjanst tjanst;

  Inbjudansprovning(Kontotjanst tjanst) {
    this.tjanst = tjanst;
  }

  /** Inbjudan, under det namn som adressens konto har; eller varför den inte går. */
  Svar<Inbjudan> prova(Inbjudan i) {
    if (!tjanst.inkopplad()) {
      return Svar.nej(Hinder.regel("konton_skots_inte_har", Mening.av("konton_skots_inte_har")));
    }
    if (i.epost().isEmpty() || i.anvandare().isEmpty()) {
      return Svar.ja(i);
    }
    try {
      Optional<Inloggningskonto> finns = tjanst.medEpost(i.epost());
      if (finns.isPresent()) {
        return Svar.ja(i.som(finns.get().anvandare()));
      }
      return tjanst.medNamn(i.anvandare()).isEmpty() ? Svar.ja(i) : upptaget(i);
    } catch (Kontofel fel) {
      LOGG.warn("Inbjudan går vidare utan svar från inloggningstjänsten: {}", fel.getMessage());
      return Svar.ja(i);
    }
  }

  private static Svar<Inbjudan> upptaget(Inbjudan i) {
    return Svar.nej(
        Hinder.form(
            List.of(
                new Hinder.Faltfel(
                    "anvandare",
                    "namnet_upptaget",
                    Mening.av("konto_namnet_upptaget", i.anvandare())))));
  }
}
