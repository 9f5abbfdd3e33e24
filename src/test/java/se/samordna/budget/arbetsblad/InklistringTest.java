package se.samordna.budget.arbetsblad;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordna.budget.arbetsblad.Provblad.kronor;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Svar;

@DisplayName("Ett block ur ett kalkylblad läggs i arbetsbladet")
class InklistringTest {

  private final Provblad prov = new Provblad("kr", 2025, 2026);
  private UUID resor = new UUID(0, 0);
  private UUID revision = new UUID(0, 0);

  @BeforeEach
  void rader() {
    resor = prov.rad("kostnad", "Resor", Map.of());
    revision = prov.rad("kostnad", "Revision", Map.of());
  }

  private Svar<Inklistring.Givet> klistra(Bladcell horn, String text) {
    return new Inklistring(prov.blad()).tolka(horn, text);
  }

  private static Hinder nej(Svar<?> svar) {
    return ((Svar.Nej<?>) svar).hinder();
  }

  @Test
  @DisplayName("belopp som folk skriver dem, från cellen åt höger och nedåt")
  void block() {
    assertThat(
            klistra(Bladcell.belopp(resor, 2025), "40 000\t50 000 kr\r\n100\u00a0000\t–\r\n")
                .varde()
                .onskningar())
        .containsExactly(
            kronor(resor, 2025, 40_000),
            kronor(resor, 2026, 50_000),
            kronor(revision, 2025, 100_000),
            kronor(revision, 2026, 0));
  }

  @Test
  @DisplayName("tomma celler tömmer, och konto står sist")
  void tomma() {
    assertThat(klistra(Bladcell.belopp(resor, 2026), "\t6310").varde().onskningar())
        .containsExactly(
            new Cellvarde(Bladcell.belopp(resor, 2026), ""),
            new Cellvarde(Bladcell.av(resor, Radfalt.KONTO), "6310"));
  }

  @Test
  @DisplayName("fler rader än bladet har blir nya när blocket har namn")
  void nya() {
    Inklistring.Givet givet =
        klistra(Bladcell.av(revision, Radfalt.NAMN), "Revisorer\t1\t2\nLokaler\t3\t4").varde();

    assertThat(givet.onskningar()).hasSize(3);
    assertThat(givet.nya())
        .singleElement()
        .satisfies(
            n -> {
              assertThat(n.namn()).isEqualTo("Lokaler");
              assertThat(n.slag()).isEqualTo("kostnad");
              assertThat(n.belopp())
                  .containsOnly(
                      Map.entry(2025, Belopp.kronor(3)), Map.entry(2026, Belopp.kronor(4)));
            });
  }

  @Test
  @DisplayName("utan namn sägs att raderna inte räcker")
  void for_fa() {
    assertThat(nej(klistra(Bladcell.belopp(revision, 2025), "1\n2")).fel())
        .extracting(Hinder.Faltfel::kod)
        .containsExactly("for_fa_rader");
  }

  @Test
  @DisplayName("för många kolumner nekas, och varje cell som inte är ett belopp nämns")
  void fel() {
    assertThat(nej(klistra(Bladcell.belopp(resor, 2026), "1\t2\t3")).kod())
        .isEqualTo("for_brett_block");
    assertThat(nej(klistra(Bladcell.belopp(resor, 2025), "ett\t2\ntre\t4")).fel())
        .extracting(Hinder.Faltfel::text)
        .satisfiesExactly(
            t -> assertThat(t).contains("Resor", "2025", "ett"),
            t -> assertThat(t).contains("Revision", "tre"));
  }

  @Test
  @DisplayName("citerade celler med tabb, radbrytning och citattecken är en cell")
  void citat() {
    assertThat(Inklistring.dela("\"Resor\nlogi\"\t\"\"\"x\"\"\"\r\nb\t"))
        .isEqualTo(List.of(List.of("Resor logi", "\"x\""), List.of("b", "")));
  }
}
