package se.samordna.helheten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Felordning;
import se.samordna.stod.Programprocess;
import se.samordna.stod.Servrar;

/**
 * Programmet har sin vanliga hög (512 MB); en fil ryms där ett par tiotal gånger, inte hundra. Hur
 * fort hälsan svarar under tiden skrivs ut här och mäts av {@code ./bench} ({@link Filmatning}).
 */
@Tag("fel")
@Order(Felordning.STROMMANDE_FILER)
@DisplayName("F17: filer är strömmar, och många stora samtidigt stör ingen")
class StrommandeFilerFelTest {

  @TempDir private static Path katalog;

  private static Programprocess program;
  private static Filtryck tryck;

  @BeforeAll
  static void starta() throws IOException {
    program = Programprocess.starta();
    Arendevag vag =
        new Arendevag(program::som, "prov", List.of(), "vellinge", "region").ide("Stora filer");
    tryck =
        new Filtryck(
            program.port(),
            Servrar.igang().portar().issuer(),
            "sokande.vellinge.prov",
            vag.arendeId(),
            katalog);
  }

  @AfterAll
  static void stanna() {
    program.close();
  }

  @Test
  @DisplayName("50 hämtar och 24 lämnar 20 MB på en gång: allt helt, högen växer mindre än 100 MB")
  void manga_stora_samtidigt() throws Exception {
    String forsta = tryck.lamnaEn();
    Matare matare = Matare.starta(program);
    Filtryck.Utfall utfall = tryck.kor(forsta);
    Matare.Resultat r = matare.klar();
    System.out.println("Strömmande filer: " + r);
    assertThat(utfall.hamtade())
        .hasSize(Filtryck.NEDLADDNINGAR)
        .allMatch(tryck.hel()::equals, "hel");
    assertThat(utfall.lamnade())
        .hasSize(Filtryck.UPPLADDNINGAR)
        .allMatch(s -> s.statusCode() == 201, "201");
    assertThat(r.hogenVaxte()).isLessThan(100L * Filtryck.MB);
    for (HttpResponse<String> lamnad : utfall.lamnade()) {
      assertThat(tryck.laddaNed(Filtryck.handling(lamnad))).isEqualTo(tryck.hel());
    }
  }
}
