package se.samordna.forbund.bildande;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Medlem.Part;
import se.samordna.forbund.Organ;
import se.samordna.forbund.Person;
import se.samordna.forbund.Plats;
import se.samordna.forbund.forordnanden.Forordnanderoll;
import se.samordna.forbund.medlemmar.Verksamhetspost;
import se.samordna.gemensam.Mening;

@DisplayName("Vad som saknas innan ett förbund öppnas")
class StartkravTest {

  private static Medlem medlem(String kod, Part part) {
    return new Medlem(kod, kod, part, part.finansiar(), LocalDate.of(2012, 1, 1), Optional.empty());
  }

  private static List<Medlem> alla() {
    return Stream.of(Part.values()).map(p -> medlem(p.kod(), p)).toList();
  }

  private static List<String> text(List<Mening> meningar) {
    return meningar.stream().map(Mening::toString).toList();
  }

  @Test
  @DisplayName("ett förbund har FK, AF, en region och minst en kommun (L 1 §)")
  void medlemmar() {
    assertThat(Medlemskrav.saknas(alla())).isEmpty();
    assertThat(text(Medlemskrav.saknas(List.of(medlem("svedala", Part.KOMMUN)))))
        .containsExactly(
            "Försäkringskassan saknas.", "Arbetsförmedlingen saknas.", "En region saknas.");
  }

  private static Verksamhetspost verksamhet(String medlem, String... personer) {
    return new Verksamhetspost(
        UUID.randomUUID(), "Enheten, " + medlem, medlem, List.of(personer), Optional.empty(), 1);
  }

  @Test
  @DisplayName("varje medlem har en verksamhet, och någon söker för den")
  void verksamheter() {
    List<Medlem> tva = List.of(medlem("fk", Part.FK), medlem("svedala", Part.KOMMUN));
    assertThat(
            Verksamhetskrav.saknas(tva, List.of(verksamhet("fk", "a"), verksamhet("svedala", "b"))))
        .isEmpty();
    assertThat(text(Verksamhetskrav.saknas(tva, List.of(verksamhet("fk")))))
        .containsExactly("svedala har ingen verksamhet.", "Ingen söker för Enheten, fk.");
  }

  @Test
  @DisplayName(
      "chef, administratör och ekonom är förordnade, och var och en har adress och inbjudan")
  void personer() {
    Person utan = new Person("a", "Administratör", Optional.empty(), Optional.empty());
    Person med = new Person("b", "Ekonom", Optional.empty(), Optional.of("b@example.invalid"));
    Set<Forordnanderoll> alla = EnumSet.allOf(Forordnanderoll.class);
    assertThat(Personkrav.saknas(alla, List.of(med), List.of())).isEmpty();
    assertThat(
            text(
                Personkrav.saknas(
                    Set.of(Forordnanderoll.ADMINISTRATOR), List.of(utan, med), List.of(med))))
        .containsExactly(
            "Ingen är förordnad som förbundschef.",
            "Ingen är förordnad som ekonom.",
            "Administratör har ingen e-postadress.",
            "Ekonom är inte inbjuden att logga in.");
  }

  @Test
  @DisplayName("varje medlem har någon i beredningsgruppen")
  void beredning() {
    Plats plats =
        new Plats(
            UUID.randomUUID(),
            Organ.BEREDNING,
            "fk",
            Plats.Slag.LEDAMOT,
            "a",
            "A",
            Plats.Uppdrag.INGET,
            1,
            LocalDate.of(2023, 1, 1),
            Optional.empty());
    assertThat(text(Platskrav.utanBeredning(List.of(medlem("fk", Part.FK)), List.of(plats))))
        .isEmpty();
    assertThat(text(Platskrav.utanBeredning(List.of(medlem("fk", Part.FK)), List.of())))
        .containsExactly("fk har ingen i beredningsgruppen.");
  }
}
