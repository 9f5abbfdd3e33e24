package se.samordna.utfall;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Svar;
import se.samordna.sie.Anmarkning;
import se.samordna.sie.Objektref;
import se.samordna.sie.Prov;
import se.samordna.sie.Sielasare;

@DisplayName("Vad en fil säger om årets utfall")
class FiltolkTest {

  private static final YearMonth JANUARI = YearMonth.of(2024, 1);

  private static Bokfil bok(String fil) {
    return tolka(Prov.fil(fil)).varde();
  }

  private static Svar<Bokfil> tolka(Innehall fil) {
    return Sielasare.las(fil).sedan(Filtolk::tolka);
  }

  private static Svar<Bokfil> text(String rader) {
    return tolka(
        new Innehall(("#FLAGGA 0\n#SIETYP 4\n" + rader).getBytes(Charset.forName("IBM437"))));
  }

  private static String kod(Svar<Bokfil> svar) {
    return ((Svar.Nej<Bokfil>) svar).hinder().kod();
  }

  @Test
  @DisplayName("en helårsfil täcker från årets början; balanskonton är inget utfall")
  void helarsfil() {
    Bokfil bok = bok(Prov.APRIL);

    assertThat(bok.ar()).isEqualTo(2024);
    assertThat(bok.fran()).isEqualTo(JANUARI);
    assertThat(bok.till()).isEqualTo(YearMonth.of(2024, 4));
    assertThat(bok.poster()).hasSize(7).noneMatch(p -> p.konto().equals("1930"));
    assertThat(bok.resultat()).isEqualTo(new Belopp(29_324_950));
    assertThat(bok.anmarkningar())
        .extracting(Anmarkning::text)
        .contains("Saldon för andra år än filens eget används inte (1).")
        .noneMatch(t -> t.contains("skiljer sig"));
  }

  @Test
  @DisplayName("en månads verifikationer utan saldon täcker bara sin månad")
  void en_manad() {
    Bokfil bok = bok(Prov.MARS);

    assertThat(bok.fran()).isEqualTo(YearMonth.of(2024, 3));
    assertThat(bok.till()).isEqualTo(YearMonth.of(2024, 3));
    assertThat(bok.poster()).extracting(Utfallspost::konto).containsExactly("4010", "7210");
  }

  @Test
  @DisplayName("saldon som är större än verifikationerna: filen är en del av året, och det nämns")
  void del_av_aret() {
    Bokfil bok =
        text("""
        #RAR 0 20240101 20241231
        #RES 0 5010 300
        #VER A 9 20240305
        {
        #TRANS 5010 {} 100
        #TRANS 1930 {} -100
        }
        """)
            .varde();

    assertThat(bok.fran()).isEqualTo(YearMonth.of(2024, 3));
    assertThat(bok.anmarkningar())
        .extracting(Anmarkning::text)
        .containsExactly(
            "Konto 5010: saldot (#RES) skiljer sig med 200\u00a0kr från det bokförda i filen.");
  }

  @Test
  @DisplayName("periodsaldon räknas en gång: projektets del, och resten av kontot")
  void periodsaldon() {
    Bokfil bok = bok(Prov.SALDON);

    assertThat(bok.till()).isEqualTo(YearMonth.of(2024, 6));
    assertThat(bok.resultat()).isEqualTo(Belopp.kronor(200_000));
    assertThat(bok.poster())
        .containsExactlyInAnyOrder(
            post(3, "35100", List.of(), -500_000),
            post(3, "45700", List.of(new Objektref(6, "P1")), 80_000),
            post(3, "45700", List.of(), 20_000),
            post(6, "45700", List.of(new Objektref(6, "P1")), 150_000),
            post(6, "45700", List.of(), 50_000));
    assertThat(bok.anmarkningar())
        .extracting(Anmarkning::text)
        .as("saldona går ihop med #RES")
        .noneMatch(t -> t.contains("skiljer sig"));
  }

  private static Utfallspost post(int manad, String konto, List<Objektref> objekt, long kronor) {
    return Utfallspost.saldo(YearMonth.of(2024, manad), konto, objekt, Belopp.kronor(kronor));
  }

  @Test
  @DisplayName("bara årets resultat läses, utan månader, och det nämns")
  void bara_resultat() {
    Bokfil bok = bok(Prov.RESULTAT);

    assertThat(bok.manadsvis()).isFalse();
    assertThat(bok.till()).isEqualTo(YearMonth.of(2024, 12));
    assertThat(bok.poster()).hasSize(3);
    assertThat(bok.resultat()).as("8999 tar ut resultatet").isEqualTo(Belopp.NOLL);
    assertThat(bok.anmarkningar())
        .extracting(Anmarkning::text)
        .contains("Filen har bara årets summor: utfallet kan inte delas på månader eller projekt.");
  }

  @Test
  @DisplayName("utan år, med brutet år eller med verifikationer utanför året nekas")
  void nekas() {
    assertThat(kod(text("#KONTO 1930 \"Bank\"\n"))).isEqualTo("saknar_ar");
    assertThat(kod(text("#RAR 0 20240701 20250630\n"))).isEqualTo("brutet_rakenskapsar");
    assertThat(kod(text("#RAR 0 20240101 20241231\n#PSALDO 0 202312 5010 {} 1\n")))
        .isEqualTo("utanfor_aret");
    assertThat(kod(text("#RAR 0 30240101 30241231\n"))).isEqualTo("brutet_rakenskapsar");
    Svar<Bokfil> utanfor =
        text(
            """
            #RAR 0 20240101 20241231
            #VER A 9 20230305
            {
            #TRANS 5010 {} 100
            #TRANS 1930 {} -100
            }
            """);
    assertThat(kod(utanfor)).isEqualTo("utanfor_aret");
    Hinder hinder = ((Svar.Nej<Bokfil>) utanfor).hinder();
    assertThat(hinder.fel().getFirst().falt()).isEqualTo("verifikation A 9");
  }
}
