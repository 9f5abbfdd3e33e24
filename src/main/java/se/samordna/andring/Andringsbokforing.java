package se.samordna.andring;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Aterforing;
import se.samordna.huvudbok.Insatsmedel;
import se.samordna.huvudbok.Insatsstadium;
import se.samordna.huvudbok.Medel;
import se.samordna.insats.Insats;
import se.samordna.sammantrade.Andringsslag;

/** Ändringens pengar: det som minskas läggs tillbaka först, sedan beviljas och avtalas det nya. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Andringsbokforing {

  private static final List<Insatsstadium> ALLA_STADIER =
      List.of(
          Insatsstadium.BEVILJAT,
          Insatsstadium.AVTALAT,
          Insatsstadium.REKVIRERAT,
          Insatsstadium.UTBETALT);

  private final Insatsmedel medel;

  Andringsbokforing(Insatsmedel medel) {
    this.medel = medel;
  }

  /** Allt insatsen har per år, i alla stadier. */
  Map<Integer, Belopp> beviljat(Insats insats) {
    return summa(insats, ALLA_STADIER);
  }

  /**
   * Det som minskas; utan angivna belopp allt av styrelsens medel som inte rekvirerats, när slaget
   * säger det. Pengar utifrån återkallas för sig.
   */
  Map<Integer, Belopp> minskat(Insats insats, Andringsslag slag, Andringsbegaran b) {
    return b.minskningar().isEmpty() && slag.minskarAllt()
        ? medel.attAterfora(insats.id())
        : Arsbelopp.summor(b.minskningar());
  }

  private Map<Integer, Belopp> summa(Insats insats, List<Insatsstadium> stadier) {
    Map<Integer, Belopp> summor = new TreeMap<>();
    stadier.forEach(
        s -> medel.kvar(insats.id(), s).forEach((ar, b) -> summor.merge(ar, b, Belopp::plus)));
    return summor;
  }

  /** Prövar alla tillsammans, utan att skriva. */
  Svar<Klart> prova(List<Utforande> alla) {
    return medel.prova(alla.stream().map(Utforande::medel).toList());
  }

  /** Nej: {@code inget_kvar}, och som {@link Insatsmedel#aterfor} och {@link Insatsmedel#oka}. */
  Svar<Klart> bokfor(Utforande u) {
    Insatsmedel.Andring andring = u.medel();
    if (u.slag() == Andringsslag.ATERFORING && andring.minskning().isEmpty()) {
      return Svar.nej(Hinder.regel("inget_kvar", Mening.av("inget_kvar")));
    }
    return andring
        .minskning()
        .map(a -> minska(u, a))
        .orElse(Svar.klart())
        .sedan(ok -> andring.okning().map(r -> oka(u, andring.akt(), r)).orElse(Svar.klart()));
  }

  private Svar<Klart> minska(Utforande u, Aterforing a) {
    return medel.aterfor(u.aterforingsakt(), a);
  }

  private Svar<Klart> oka(Utforande u, Insatsmedel.Akt akt, Medel.Reservation r) {
    return medel
        .oka(akt, r)
        .som(
            ok -> {
              if (u.insats().status() == Insats.Status.PAGAR) {
                medel.avtala(akt);
              }
              return ok;
            });
  }
}
