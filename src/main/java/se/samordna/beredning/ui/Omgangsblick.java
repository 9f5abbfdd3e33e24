package se.samordna.beredning.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.samordna.arende.Aterkomst;
import se.samordna.arende.ui.Aterkomstblick;
import se.samordna.arende.ui.Tillbakablickar;
import se.samordna.beredning.Beredningslage;
import se.samordna.beredning.Medlemsyttrande;
import se.samordna.beredning.Omgang;
import se.samordna.beredning.Tjansteskrivelse;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.ui.Tider;
import se.samordna.gemensam.ui.Tillbakablick;
import se.samordna.ritning.Element;

/**
 * Det som hände sist, för den som ska göra om sin del: varför ärendet kom tillbaka, vad hon sade
 * förra gången, och vad som är ändrat i ansökan sedan dess.
 */
@org.springframework.stereotype.Component
class Omgangsblick {

  private final Tillbakablickar tillbaka;

  Omgangsblick(Tillbakablickar tillbaka) {
    this.tillbaka = tillbaka;
  }

  /** För den som ska yttra sig igen; {@code medlem} är den hon yttrar sig för. */
  Optional<Tillbakablick> yttrande(ArendeId arende, Beredningslage lage, String medlem) {
    return lage.aterkomst()
        .map(
            a -> {
              Tillbakablick blick = Aterkomstblick.av(a);
              lage.frist().ifPresent(f -> blick.med(text("omgang.senast"), Tider.veckodag(f)));
              Optional<Medlemsyttrande> forra = forra(lage, medlem);
              forra.ifPresent(
                  y -> blick.ord(text("omgang.ert_forra", sade(y)), y.motivering().orElse("")));
              return skillnad(blick, arende, forra.flatMap(Medlemsyttrande::tid).orElse(a.tid()));
            });
  }

  /** För den som ska samla yttrandena igen: efter en komplettering eller en återremiss. */
  List<Component> samlat(ArendeId arende, Beredningslage lage) {
    Instant sedan = lage.aterkomst().map(Aterkomst::tid).orElse(Instant.EPOCH);
    Optional<Component> komplettering =
        tillbaka.efterKomplettering(arende, Element.SAMLAT_YTTRANDE, sedan);
    Optional<Component> aterkomst =
        lage.aterkomst()
            .map(
                a -> {
                  Tillbakablick blick = Aterkomstblick.av(a);
                  Optional<Omgang.Samlat> forra = forraSamlade(lage);
                  forra.ifPresent(
                      s ->
                          blick.ord(
                              text(
                                  "omgang.forra_samlade",
                                  text("yttrande.utfall." + Kod.av(s.utfall()))),
                              s.motivering()));
                  return skillnad(blick, arende, forra.map(Omgang.Samlat::tid).orElse(a.tid()));
                });
    return java.util.stream.Stream.of(komplettering, aterkomst).flatMap(Optional::stream).toList();
  }

  /** För den som ska skriva förslaget igen. */
  Optional<Tillbakablick> forslag(
      ArendeId arende, Beredningslage lage, Optional<Tjansteskrivelse> forra) {
    return lage.aterkomst()
        .map(
            a -> {
              Tillbakablick blick = Aterkomstblick.av(a);
              forra.ifPresent(t -> blick.ord(text("omgang.forra_forslaget"), t.forslag()));
              return skillnad(blick, arende, forra.map(Tjansteskrivelse::tid).orElse(a.tid()));
            });
  }

  private Tillbakablick skillnad(Tillbakablick blick, ArendeId arende, Instant sedan) {
    return blick.skillnad(tillbaka.andratSedan(arende, sedan), text("omgang.inget_andrat"));
  }

  private static String sade(Medlemsyttrande y) {
    return y.utfall()
        .map(u -> text("yttrande.utfall." + Kod.av(u)))
        .orElseGet(() -> text("yttrande.tillstand." + Kod.av(y.tillstand())));
  }

  /** Det medlemmen sade i den senaste omgång där den yttrade sig. */
  private static Optional<Medlemsyttrande> forra(Beredningslage lage, String medlem) {
    return lage.tidigare().reversed().stream()
        .flatMap(o -> o.yttranden().stream())
        .filter(y -> y.medlem().equals(medlem) && y.utfall().isPresent())
        .findFirst();
  }

  private static Optional<Omgang.Samlat> forraSamlade(Beredningslage lage) {
    return lage.tidigare().reversed().stream()
        .flatMap(o -> o.samlade().reversed().stream())
        .findFirst();
  }
}
