package se.samordna.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.forbund.Frister;
import se.samordna.forbund.Ordning;
import se.samordna.protokoll.Rattslage.Slag;

@DisplayName("R18: överklagandetid och laga kraft")
class LagakraftreglerTest {

  private static final LocalDate JUSTERAT = LocalDate.of(2023, 12, 1);
  private static final Frister LAGENS = Ordning.lagens().tider();

  private static Optional<LocalDate> dag(int dag) {
    return Optional.of(JUSTERAT.plusDays(dag));
  }

  private static Rattslage lage(
      Optional<LocalDate> sista, List<Overklagande> overklaganden, LocalDate idag) {
    return Lagakraftregler.lage(sista, overklaganden, false, LAGENS, idag);
  }

  private static Overklagande overklagat(int dag, Optional<LocalDate> avgjort) {
    return new Overklagande(
        UUID.randomUUID(),
        UUID.randomUUID(),
        JUSTERAT.plusDays(dag),
        "Förvaltningsrätten i Malmö",
        "1234-24",
        avgjort.map(a -> Overklagandeutgang.AVSLAG),
        avgjort);
  }

  @Test
  @DisplayName("tiden räknas från det sista anslaget, inte från det första eller justeringen")
  void sista_anslaget() {
    assertThat(
            Lagakraftregler.sistaAnslaget(
                JUSTERAT, List.of(dag(0), dag(2), dag(9), dag(1), dag(1))))
        .contains(JUSTERAT.plusDays(9));
  }

  @Test
  @DisplayName("så länge en enda plats inte är bekräftad börjar ingen tid")
  void en_saknas() {
    assertThat(
            Lagakraftregler.sistaAnslaget(
                JUSTERAT, List.of(dag(0), Optional.empty(), dag(9), dag(1), dag(1))))
        .isEmpty();
    assertThat(lage(Optional.empty(), List.of(), JUSTERAT.plusYears(1)).slag())
        .isEqualTo(Slag.VANTAR_ANSLAG);
  }

  @Test
  @DisplayName("utan andra platser räknas förbundets egen anslagstavla")
  void bara_den_egna() {
    assertThat(Lagakraftregler.sistaAnslaget(JUSTERAT, List.of())).contains(JUSTERAT);
  }

  @Test
  @DisplayName("tre veckor från det sista anslaget; laga kraft dagen efter den sista dagen")
  void tre_veckor() {
    LocalDate sista = JUSTERAT;
    Rattslage sistaDagen = lage(Optional.of(sista), List.of(), sista.plusDays(21));
    assertThat(sistaDagen.slag()).isEqualTo(Slag.OVERKLAGANDETID);
    assertThat(sistaDagen.overklagasTill()).contains(LocalDate.of(2023, 12, 22));
    Rattslage dagenEfter = lage(Optional.of(sista), List.of(), sista.plusDays(22));
    assertThat(dagenEfter.slag()).isEqualTo(Slag.LAGA_KRAFT);
    assertThat(dagenEfter.lagaKraft()).contains(LocalDate.of(2023, 12, 23));
  }

  @Test
  @DisplayName("tiden går inte ut på julafton: nästa vardag gäller, laga kraft dagen efter den")
  void julafton() {
    LocalDate sista = LocalDate.of(2023, 12, 3);
    LocalDate till = LocalDate.of(2023, 12, 27);
    assertThat(lage(Optional.of(sista), List.of(), till).slag()).isEqualTo(Slag.OVERKLAGANDETID);
    assertThat(lage(Optional.of(sista), List.of(), till).overklagasTill()).contains(till);
    assertThat(lage(Optional.of(sista), List.of(), till).lagaKraft())
        .contains(LocalDate.of(2023, 12, 28));
  }

  @Test
  @DisplayName("ett överklagat beslut får inte laga kraft hur lång tid som än går")
  void overklagat() {
    List<Overklagande> ett = List.of(overklagat(5, Optional.empty()));
    assertThat(lage(dag(2), ett, JUSTERAT.plusYears(2)).slag()).isEqualTo(Slag.OVERKLAGAT);
  }

  @Test
  @DisplayName("avslaget överklagande: laga kraft den dag avgörandet fick det")
  void avgjort() {
    LocalDate domen = JUSTERAT.plusDays(200);
    List<Overklagande> ett = List.of(overklagat(5, Optional.of(domen)));
    assertThat(lage(dag(2), ett, domen.minusDays(1)).slag()).isEqualTo(Slag.OVERKLAGANDETID);
    assertThat(lage(dag(2), ett, domen).lagaKraft()).contains(domen);
    assertThat(lage(dag(2), ett, domen).slag()).isEqualTo(Slag.LAGA_KRAFT);
  }

  @Test
  @DisplayName("avgjort innan tiden gått ut: laga kraft ändå först när den gjort det")
  void avgjort_tidigt() {
    List<Overklagande> ett = List.of(overklagat(3, dag(5)));
    assertThat(lage(dag(2), ett, JUSTERAT.plusDays(6)).slag()).isEqualTo(Slag.OVERKLAGANDETID);
    assertThat(lage(dag(2), ett, JUSTERAT.plusDays(24)).lagaKraft())
        .contains(LocalDate.of(2023, 12, 28));
  }

  @Test
  @DisplayName("upphävt går före allt annat")
  void upphavt() {
    assertThat(Lagakraftregler.lage(dag(0), List.of(), true, LAGENS, JUSTERAT.plusYears(1)).slag())
        .isEqualTo(Slag.UPPHAVT);
  }

  @Test
  @DisplayName("tusen slumpvisa följder: en plats till gör aldrig laga kraft tidigare")
  void slump() {
    Random slump = new Random(20231120);
    for (int varv = 0; varv < 1_000; varv++) {
      List<Optional<LocalDate>> platser = new ArrayList<>();
      IntStream.range(0, 1 + slump.nextInt(8)).forEach(i -> platser.add(dag(slump.nextInt(60))));
      LocalDate sista = Lagakraftregler.sistaAnslaget(JUSTERAT, platser).orElseThrow();
      assertThat(sista)
          .isEqualTo(
              platser.stream()
                  .flatMap(Optional::stream)
                  .max(Comparator.naturalOrder())
                  .orElseThrow());
      LocalDate lagaKraft = lage(Optional.of(sista), List.of(), JUSTERAT).lagaKraft().orElseThrow();
      assertThat(lagaKraft).isEqualTo(Tidsmodell.overklagasTill(sista).plusDays(1));
      platser.add(dag(slump.nextInt(60)));
      LocalDate medEnTill = Lagakraftregler.sistaAnslaget(JUSTERAT, platser).orElseThrow();
      assertThat(medEnTill).isAfterOrEqualTo(sista);
      platser.set(slump.nextInt(platser.size()), Optional.empty());
      assertThat(Lagakraftregler.sistaAnslaget(JUSTERAT, platser)).isEmpty();
    }
  }
}
