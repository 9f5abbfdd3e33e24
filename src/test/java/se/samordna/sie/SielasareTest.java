package se.samordna.sie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Svar;

@DisplayName("Läsning av en SIE-fil")
class SielasareTest {

  private static final String HUVUD =
      "#FLAGGA 0\n#FORMAT PC8\n#SIETYP 4\n#FNAMN \"Åsen\"\n#RAR 0 20240101 20241231\n";

  private static Sielasare.Last las(String fil) {
    return Sielasare.las(Prov.fil(fil)).varde();
  }

  private static Svar<Sielasare.Last> text(String rader) {
    return Sielasare.las(Prov.pc8(HUVUD + rader));
  }

  private static Hinder nej(Svar<Sielasare.Last> svar) {
    return ((Svar.Nej<Sielasare.Last>) svar).hinder();
  }

  @Test
  @DisplayName("filslutet (Ctrl-Z) som äldre program lägger sist hör inte till filen")
  void filslut() {
    String rader = "#KONTO 5010 \"Lokalhyra\"\n#RES 0 5010 100.00\n";
    Sielasare.Last utan = text(rader).varde();
    assertThat(text(rader + "\u001a").varde()).isEqualTo(utan);
    assertThat(utan.anmarkningar())
        .extracting(Anmarkning::text)
        .noneMatch(t -> t.contains("tecken"));
  }

  @Test
  @DisplayName("byrå A: en helårsfil i PC8 läses med åäö, citattecken, projekt och belopp i ören")
  void byra_a() {
    Siefil fil = las(Prov.APRIL).fil();

    assertThat(fil.huvud().firma()).isEqualTo("Provförbundet Åsen");
    assertThat(fil.huvud().organisationsnummer()).contains("222000-0000");
    assertThat(fil.huvud().omfattning()).contains(LocalDate.of(2024, 4, 30));
    assertThat(fil.huvud().aret().orElseThrow().slut()).isEqualTo("2024-12-31");
    assertThat(fil.konton())
        .contains(new Siekonto("6420", "Revision, räntor \"m.m.\"", Optional.of(Siekonto.Typ.K)));
    assertThat(fil.objekt()).contains(new Sieobjekt(6, "4027", "PAS"));
    assertThat(fil.verifikationer()).hasSize(5);
    assertThat(fil.verifikationer().get(2).rader().getFirst())
        .isEqualTo(
            new Transaktion(
                Transaktion.Slag.TRANS,
                "4010",
                List.of(new Objektref(6, "4027")),
                Belopp.kronor(100_000),
                Optional.of(LocalDate.of(2024, 2, 29)),
                "PAS",
                "",
                ""));
    assertThat(fil.saldon(Saldopost.Slag.RES))
        .extracting(Saldopost::belopp)
        .contains(new Belopp(2_275_050))
        .as("förra årets räknas inte med")
        .hasSize(5);
  }

  @Test
  @DisplayName("det som inte används läggs åt sidan med en anmärkning")
  void okanda_etiketter() {
    assertThat(las(Prov.APRIL).anmarkningar())
        .extracting(Anmarkning::text)
        .containsExactly("#PROSA används inte (1 rad)", "#SRU används inte (1 rad)");
  }

  @Test
  @DisplayName("en tillagd rad räknas en gång och en borttagen inte alls")
  void tillagda_och_borttagna() {
    Sieverifikation v = las(Prov.MAJ).fil().verifikationer().get(4);

    assertThat(v.rader()).hasSize(5);
    assertThat(v.gallande()).hasSize(3);
    assertThat(v.summa()).isEqualTo(Belopp.NOLL);
  }

  @Test
  @DisplayName("byrå B: UTF-8, tabbar, LF och flera dimensioner läses, och nämns")
  void byra_b() {
    Sielasare.Last last = las(Prov.MARS);

    assertThat(last.anmarkningar())
        .extracting(Anmarkning::text)
        .contains(
            "Filen är skriven i UTF-8, inte i PC8 (CP437), och har lästs så.",
            "#MOLNID används inte (1 rad)");
    assertThat(last.fil().huvud().firma()).isEqualTo("Provförbundet Åsen");
    assertThat(last.fil().verifikationer().getFirst().rader().getFirst().objekt())
        .containsExactly(new Objektref(1, "10"), new Objektref(6, "4027"));
    assertThat(last.fil().verifikationer().get(1).rader().getFirst().belopp())
        .isEqualTo(new Belopp(6_100_050));
  }

  @Test
  @DisplayName("byrå C: Windows-1252 och saldon per månad och projekt")
  void byra_c() {
    Siefil fil = las(Prov.SALDON).fil();

    assertThat(fil.objekt()).containsExactly(new Sieobjekt(6, "P1", "Våga växa"));
    assertThat(fil.perioder(Periodpost.Slag.PSALDO)).hasSize(7);
    assertThat(fil.perioder())
        .contains(
            new Periodpost(
                Periodpost.Slag.PSALDO,
                0,
                YearMonth.of(2024, 6),
                "45700",
                List.of(new Objektref(6, "P1")),
                Belopp.kronor(150_000)));
  }

  @ParameterizedTest(name = "{0} är {1} öre")
  @CsvSource({"0,0", "1,100", "-1,-100", "1.5,150", "-0.05,-5", "99999999999.99,9999999999999"})
  void belopp(String text, long ore) {
    assertThat(Siebelopp.tolka(text)).contains(new Belopp(ore));
  }

  @ParameterizedTest(name = "{0} är inget belopp")
  @ValueSource(strings = {"", "1,5", "1.005", "+1", "1 000", "1e3", ".5", "1.", "999999999999"})
  void inga_belopp(String text) {
    assertThat(Siebelopp.tolka(text)).isEmpty();
  }

  @Test
  @DisplayName("varje felaktig rad nämns med nummer och skäl, och inget läses")
  void fel_namns() {
    Hinder hinder =
        nej(
            text(
                """
                #VER A 1 20240101 "obalans"
                {
                #TRANS 5010 {} 10.00
                #TRANS 1930 {} -10.01
                }
                #VER A 2 20240230 "fel dag"
                {
                #TRANS femtio {6} 10,00
                }
                #TRANS 5010 {} 1
                hej
                #KONTO 1930 "Ban
                #OBJEKT 6 "1" "säger "hej" ofta"
                #PSALDO 0 202413 1930 {} 1
                """));

    assertThat(hinder.kod()).isEqualTo("felaktiga_rader");
    assertThat(hinder.fel())
        .extracting(Hinder.Faltfel::text)
        .contains(
            "Rad 6: verifikation A 1 går inte jämnt ut: -0.01 i stället för 0.00.",
            "Rad 11: #VER: verifikationens dag ska vara en dag, ååååmmdd, inte ”20240230”.",
            "Rad 13: #TRANS: kontot ska vara ett nummer, inte ”femtio”.",
            "Rad 13: objektlistan ska ha dimension och objekt i par.",
            "Rad 15: #TRANS står utanför en verifikation.",
            "Rad 16: raden börjar inte med en etikett (#).",
            "Rad 17: Ett citattecken avslutas inte på raden.",
            "Rad 18: Ett citattecken inne i en text måste skrivas \\\" i filen.",
            "Rad 19: #PSALDO: perioden ska vara en månad, ååååmm, inte ”202413”.");
  }

  @ParameterizedTest(name = "en avkortad fil nekas: {0}")
  @ValueSource(
      strings = {
        "#VER A 1 20240101\n{\n#TRANS 1 {} 0",
        "#VER A 1 20240101\n#VER A 2 20240101\n{\n}",
        "#VER A 1 20240101",
        "#KSUMMA\n#KONTO 1930 \"Bank\""
      })
  void avkortad(String rader) {
    assertThat(nej(text(rader)).kod()).isEqualTo("felaktiga_rader");
  }

  @Test
  @DisplayName("en annan valuta och en okänd filtyp nekas")
  void fel_fil() {
    assertThat(nej(text("#VALUTA EUR\n")).fel())
        .extracting(f -> f.kod())
        .containsExactly("fel_valuta");
    assertThat(nej(text("#SIETYP 5\n")).fel())
        .extracting(f -> f.kod())
        .containsExactly("fel_filtyp");
  }

  @Test
  @DisplayName("det som inte är en SIE-fil, och det som är orimligt stort, nekas med ett skäl")
  void fientliga_filer() {
    assertThat(nej(Sielasare.las(new Innehall(new byte[] {'P', 'K', 3, 4, 0, 0}))).kod())
        .isEqualTo("olaslig_fil");
    assertThat(nej(Sielasare.las(new Innehall(new byte[0]))).kod()).isEqualTo("olaslig_fil");
    assertThat(
            nej(Sielasare.las(new Innehall("#FLAGGA 0".getBytes(StandardCharsets.UTF_16LE)))).kod())
        .isEqualTo("olaslig_fil");
    assertThat(nej(Sielasare.las(new Innehall(new byte[Sielasare.STORST + 1]))).text())
        .contains("5 MB");
    assertThat(nej(Sielasare.las(Prov.pc8("#A\n".repeat(Sielasare.FLEST_RADER + 1)))).text())
        .contains("200 000 rader");
    assertThat(nej(text("#FNAMN " + "å".repeat(9000))).fel().getFirst().kod())
        .isEqualTo("for_lang");
  }

  @Test
  @DisplayName("ett objekt som slutar med omvänt snedstreck går att läsa ur sin objektlista igen")
  void objektlistan_tillbaka() {
    List<Objektref> objekt =
        text("#VER A 1 20240101\n{\n#TRANS 1 {6 P\\ 1 \"a \\\"b\"} 0\n}\n")
            .varde()
            .fil()
            .verifikationer()
            .getFirst()
            .rader()
            .getFirst()
            .objekt();

    assertThat(objekt).containsExactly(new Objektref(6, "P/"), new Objektref(1, "a \"b"));
    assertThat(Objektlista.av(Objektref.lista(objekt))).isEqualTo(objekt);
    assertThat(nej(text("#OBJEKT 6 " + "9".repeat(101))).fel().getFirst().kod())
        .isEqualTo("fel_objekt");
  }

  @Test
  @DisplayName("tusentals fel och okända etiketter räknas men fyller inte minnet")
  void manga_fel() {
    assertThat(nej(text("hej\n".repeat(100_000))).fel()).hasSize(200);
    StringBuilder okanda = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      okanda.append("#X").append(i).append('\n');
    }
    assertThat(text(okanda.toString()).varde().anmarkningar()).hasSizeLessThan(210);
  }

  @Test
  @DisplayName("slumpvisa byte och slumpvis skadade filer ger ett svar, aldrig ett undantag")
  void slump() {
    Random slump = new Random(7);
    byte[] hel = Prov.fil(Prov.MAJ).bytes();
    for (int varv = 0; varv < 3_000; varv++) {
      byte[] skadad = hel.clone();
      for (int i = 0; i < 1 + slump.nextInt(20); i++) {
        skadad[slump.nextInt(skadad.length)] = (byte) slump.nextInt(256);
      }
      Svar<Sielasare.Last> svar = Sielasare.las(new Innehall(skadad));
      if (svar instanceof Svar.Ja<Sielasare.Last>(Sielasare.Last last)) {
        assertThat(last.fil().verifikationer()).allMatch(v -> v.summa().arNoll());
      }
    }
  }
}
