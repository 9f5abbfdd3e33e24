package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Svar;
import se.samordna.inlasning.Budgetfil;
import se.samordna.inlasning.Decimaltecken;
import se.samordna.inlasning.Tolkningsval;

@DisplayName("Belopp så som människor skriver dem")
class BeloppsskriftTest {

  private static Budgetfil fil(String belopp, Tolkningsval val) {
    String text = "Budget\t2024\nBelopp i kr\nEget kapital IB\t" + belopp + "\nPrognos\t5\n";
    return Budgetfil.las(new Innehall(text.getBytes(StandardCharsets.UTF_8)), val).varde();
  }

  @ParameterizedTest(name = "”{0}” är {1} öre")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '#',
      value = {
        "1 234 567;123456700",
        "1\u00a0234\u00a0567;123456700",
        "1\u202f234\u202f567;123456700",
        "1\u2009234\u2009567;123456700",
        "1.234.567;123456700",
        "1.234.567,89;123456789",
        "1,234,567.89;123456789",
        "1234,5;123450",
        "-1 234;-123400",
        "1 234-;-123400",
        "(1 234);-123400",
        "( 1 234,50 );-123450",
        "\u22121 234;-123400",
        "– 1 234;-123400",
        "-;0",
        "–;0",
        "—;0",
        "- kr;0",
        "1 234 kr;123400",
        "1 234 kr.;123400",
        "250:-;25000",
        "2 tkr;200000",
        "1,5 tkr;150000",
        "1 756 t kr;175600000",
        "-3 kkr;-300000",
        "0;0"
      })
  void belopp(String text, long ore) {
    assertThat(fil(text, Tolkningsval.INGET.medEnhet("kr")).langform().varde().rader())
        .first()
        .extracting(r -> r.belopp().ore())
        .isEqualTo(ore);
  }

  @ParameterizedTest(name = "”{0}” nekas")
  @ValueSource(
      strings = {
        "1.234",
        "1,234",
        "12 34",
        "1 23 456",
        "1 2345",
        "--5",
        "(-5)",
        "-5-",
        "5 mkr",
        "ca 100",
        "1.23.456",
        "100 200kr300",
        "12:50",
        "1e6",
        "∞",
        "½"
      })
  void nekas(String text) {
    Svar<?> svar = fil(text, Tolkningsval.INGET.medEnhet("kr")).langform();

    assertThat(svar.arJa()).isFalse();
    assertThat(((Svar.Nej<?>) svar).hinder().fel())
        .extracting(Hinder.Faltfel::falt)
        .containsExactly("rad 3");
  }

  @ParameterizedTest(name = "{0} bredvid {1} gör ”1.234” till {2} öre")
  @CsvSource({
    "12.500.000,x,123400000",
    "x,'0,50',123400000",
    "'1,250,000',x,123400",
    "x,99.5,123400"
  })
  void filen_avgor(String ena, String andra, long ore) {
    String text =
        "\t2024\nBelopp i tkr\nEget kapital IB\t1.234\nPrognos A\t"
            + ena.replace("x", "")
            + "\nPrognos B\t"
            + andra.replace("x", "")
            + "\n";
    Budgetfil fil =
        Budgetfil.las(new Innehall(text.getBytes(StandardCharsets.UTF_8)), Tolkningsval.INGET)
            .varde();

    assertThat(fil.langform().varde().rader().getFirst().belopp().ore()).isEqualTo(ore);
    assertThat(fil.tolkning().skal()).anyMatch(s -> s.contains("läses som decimaltecken"));
  }

  @Test
  @DisplayName("belopp som säger emot varandra avgör inget; den som läser in väljer")
  void motsagelse() {
    String text = "\t2024\nEget kapital IB\t1.234\nPrognos A\t0,5\nPrognos B\t0.5\n";
    Innehall fil = new Innehall(text.getBytes(StandardCharsets.UTF_8));
    Tolkningsval kr = Tolkningsval.INGET.medEnhet("kr");

    assertThat(Budgetfil.las(fil, kr).varde().langform().arJa()).isFalse();
    assertThat(
            Budgetfil.las(fil, kr.medDecimal(Decimaltecken.KOMMA))
                .varde()
                .langform()
                .varde()
                .rader()
                .getFirst()
                .belopp()
                .ore())
        .isEqualTo(123_400);
    assertThat(
            ((Svar.Nej<?>)
                    Budgetfil.las(fil, kr.medDecimal(Decimaltecken.PUNKT)).varde().langform())
                .hinder()
                .fel())
        .singleElement()
        .extracting(Hinder.Faltfel::text)
        .asString()
        .contains("delar av ett öre");
  }
}
