package se.samordna.andring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SparadMening;
import se.samordna.huvudbok.Aterforing;
import se.samordna.huvudbok.Insatsmedel;
import se.samordna.huvudbok.Medel;
import se.samordna.insats.Insats;
import se.samordna.sammantrade.Andringsslag;

/**
 * En ändring som ska utföras.
 *
 * @param id ändringens id, samma som förslagets
 * @param dag bokföringsdagen: beslutets, annars dagens
 * @param minskat det som lämnar insatsen, per år
 * @param undantagSkal styrelsens skäl till undantag från kvar att disponera
 */
record Utforande(
    UUID id,
    Insats insats,
    Andringsslag slag,
    Andringsbegaran begaran,
    LocalDate dag,
    Optional<BeslutId> beslut,
    Map<Integer, Belopp> minskat,
    Optional<BigDecimal> procent,
    Optional<String> undantagSkal) {

  private static final SparadMening DOMENS = SparadMening.med("skal_upphavt");

  /** Ett upphävandes skäl är programmets mening om domen; andra skäl har en människa skrivit. */
  Mening skal() {
    return slag == Andringsslag.UPPHAVANDE
        ? DOMENS.som(begaran.skal())
        : Mening.ordagrant(begaran.skal());
  }

  Insatsmedel.Andring medel() {
    Insatsmedel.Akt akt =
        new Insatsmedel.Akt(
            id,
            insats.arende(),
            insats.id(),
            beslut.or(() -> Optional.of(insats.beslut())),
            dag,
            begaran.skal());
    return new Insatsmedel.Andring(
        akt,
        minskat.isEmpty() ? Optional.empty() : Optional.of(new Aterforing(minskat, begaran.mal())),
        okat().isEmpty() ? Optional.empty() : beslut.map(this::reservation));
  }

  /** Det som återförs vilar på beslutet som beviljade det. */
  Insatsmedel.Akt aterforingsakt() {
    return insats.akt(id, dag, begaran.skal());
  }

  private Medel.Reservation reservation(BeslutId b) {
    return new Medel.Reservation(
        insats.arende(), b, insats.rubrik(), dag, begaran.finansiering(), undantagSkal);
  }

  Map<Integer, Belopp> okat() {
    return Arsbelopp.summor(
        begaran.okningar().stream()
            .map(o -> new Arsbelopp(o.ar(), new Belopp(o.beloppOre())))
            .toList());
  }

  List<Arsbelopp> minskadeAr() {
    return Arsbelopp.av(minskat);
  }

  List<Arsbelopp> okadeAr() {
    return Arsbelopp.av(okat());
  }
}
