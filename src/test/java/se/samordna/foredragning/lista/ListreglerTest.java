package se.samordna.foredragning.lista;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.SammantradeId;
import se.samordna.mote.Listplats;
import se.samordna.mote.Moteslag;
import se.samordna.mote.PunktId;

@DisplayName("Föredragningslistans regler")
class ListreglerTest {

  private static final UUID A = UUID.randomUUID();
  private static final UUID B = UUID.randomUUID();

  private static Listmote mote(Moteslag slag, boolean oppnat, boolean avslutat) {
    return new Listmote(
        SammantradeId.ny(), 1, slag, LocalDate.of(2023, 11, 20), oppnat, avslutat, false);
  }

  private static Listpunkt punkt(boolean sen, boolean utgick, boolean beslutad) {
    return punkt(sen, utgick, beslutad, false);
  }

  private static Listpunkt punkt(boolean sen, boolean utgick, boolean beslutad, boolean paborjad) {
    return new Listpunkt(
        PunktId.ny(),
        1,
        "Punkten",
        3,
        Optional.empty(),
        new Listplats.Rad(false, utgick, beslutad),
        sen,
        utgick,
        beslutad,
        paborjad,
        List.of(),
        List.of());
  }

  private static String kod(Optional<Hinder> hinder) {
    return hinder.map(Hinder::kod).orElse("");
  }

  @Test
  @DisplayName("den som ordnar listan räknar upp varje punkt en gång")
  void ordningen_ar_hel() {
    assertThat(Listregler.ordning(List.of(A, B), List.of(B, A))).isEmpty();
    assertThat(Listregler.ordning(List.of(A, B), List.of(B))).isPresent();
    assertThat(Listregler.ordning(List.of(A, B), List.of(B, B))).isPresent();
    assertThat(Listregler.ordning(List.of(A), List.of(A, A))).isPresent();
    assertThat(Listregler.ordning(List.of(A, B), List.of(A, UUID.randomUUID()))).isPresent();
  }

  @Test
  @DisplayName("en punkt utgår före sammanträdet, eller efter det om den inte hanns med")
  void utgar_fore_sammantradet() {
    assertThat(Listregler.farLamna(mote(Moteslag.STYRELSE, false, false))).isEmpty();
    assertThat(kod(Listregler.farLamna(mote(Moteslag.STYRELSE, true, false))))
        .isEqualTo("motet_oppnat");
    assertThat(Listregler.farLamna(mote(Moteslag.STYRELSE, true, true))).isEmpty();
  }

  @Test
  @DisplayName("det som är beslutat eller har utgått står fast")
  void star_fast() {
    assertThat(Listregler.levande(punkt(false, false, false))).isEmpty();
    assertThat(kod(Listregler.levande(punkt(false, false, true)))).isEqualTo("redan_beslutad");
    assertThat(kod(Listregler.levande(punkt(false, true, false)))).isEqualTo("utgatt");
  }

  @Test
  @DisplayName("en punkt flyttas till ett annat, öppet sammanträde av samma slag")
  void flytt() {
    Listmote fran = mote(Moteslag.STYRELSE, false, false);
    assertThat(Listregler.flytt(fran, mote(Moteslag.STYRELSE, false, false))).isEmpty();
    assertThat(kod(Listregler.flytt(fran, fran))).isEqualTo("samma_mote");
    assertThat(kod(Listregler.flytt(fran, mote(Moteslag.SAMRAD, false, false))))
        .isEqualTo("fel_slag");
    assertThat(kod(Listregler.flytt(fran, mote(Moteslag.STYRELSE, true, true))))
        .isEqualTo("avslutat");
  }

  @Test
  @DisplayName("bara om ett extra ärende sägs att det tas upp")
  void extra() {
    Listmote oppnat = mote(Moteslag.STYRELSE, true, false);
    assertThat(Listregler.upptagande(oppnat, punkt(true, false, false), true)).isEmpty();
    assertThat(kod(Listregler.upptagande(oppnat, punkt(false, false, false), true)))
        .isEqualTo("inte_extra");
  }

  @Test
  @DisplayName("styrelsen säger nej innan ärendet behandlas, och ja när som helst")
  void avbojs_fore_behandlingen() {
    Listmote oppnat = mote(Moteslag.STYRELSE, true, false);
    Listpunkt paborjad = punkt(true, false, false, true);
    assertThat(kod(Listregler.upptagande(oppnat, paborjad, false))).isEqualTo("behandlas_redan");
    assertThat(Listregler.upptagande(oppnat, paborjad, true)).isEmpty();
    assertThat(Listregler.upptagande(oppnat, punkt(true, false, false), false)).isEmpty();
  }

  @Test
  @DisplayName("styrelsen säger nej först när den har samlats")
  void nej_nar_motet_ar_oppnat() {
    Listpunkt extra = punkt(true, false, false);
    Listmote fore = mote(Moteslag.STYRELSE, false, false);
    assertThat(kod(Listregler.upptagande(fore, extra, false))).isEqualTo("inte_oppnat");
    assertThat(Listregler.upptagande(fore, extra, true)).isEmpty();
    assertThat(Listregler.upptagande(mote(Moteslag.STYRELSE, true, false), extra, false)).isEmpty();
  }

  @Test
  @DisplayName("en gammal version och en avslutad lista nekas, det första hindret sägs")
  void version_och_slut() {
    assertThat(Listregler.version(punkt(false, false, false), 3)).isEmpty();
    assertThat(kod(Listregler.version(punkt(false, false, false), 2)))
        .isEqualTo("inaktuell_version");
    assertThat(kod(Listregler.oppen(mote(Moteslag.STYRELSE, true, true)))).isEqualTo("avslutat");
    assertThat(
            kod(
                Listregler.forsta(
                    Listregler.oppen(mote(Moteslag.STYRELSE, true, false)),
                    Listregler.levande(punkt(false, true, false)),
                    Listregler.version(punkt(false, true, false), 1))))
        .isEqualTo("utgatt");
  }
}
