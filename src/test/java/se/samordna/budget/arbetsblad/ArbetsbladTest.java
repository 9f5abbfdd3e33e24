package se.samordna.budget.arbetsblad;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordna.budget.arbetsblad.Provblad.kronor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.samordna.budget.arbetsblad.Arbetshandling.Art;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Svar;

@DisplayName("Ett arbetsblad är följden av sina handlingar")
class ArbetsbladTest {

  private final Provblad prov = new Provblad("kr", 2025, 2026);

  private static String kod(Svar<?> svar) {
    return ((Svar.Nej<?>) svar).hinder().kod();
  }

  private static List<String> felkoder(Svar<?> svar) {
    return ((Svar.Nej<?>) svar).hinder().fel().stream().map(Hinder.Faltfel::kod).toList();
  }

  @Nested
  @DisplayName("Att skriva")
  class Skriva {

    @Test
    @DisplayName("ett belopp står i sin cell, och en tömd cell är tom, inte noll")
    void belopp() {
      UUID resor = prov.rad("kostnad", "Resor", Map.of(2025, Belopp.kronor(40_000)));
      prov.skriv(
          "ekonomen", kronor(resor, 2026, 0), new Cellvarde(Bladcell.belopp(resor, 2025), ""));

      assertThat(prov.blad().rader().getFirst().belopp())
          .containsOnly(Map.entry(2026, Belopp.NOLL));
    }

    @Test
    @DisplayName("är en cell fel skrivs ingen av dem, och varje fel nämns")
    void allt_eller_inget() {
      UUID resor = prov.rad("kostnad", "Resor", Map.of());
      Svar<List<Cellandring>> svar =
          prov.prova(
              prov.blad().version(),
              kronor(resor, 2025, 1),
              kronor(resor, 2026, -1),
              kronor(resor, 2027, 1),
              new Cellvarde(Bladcell.av(resor, Radfalt.KONTO), "6a"),
              new Cellvarde(Bladcell.av(resor, Radfalt.LAGE), "medlemsbidrag"),
              new Cellvarde(Bladcell.av(resor, Radfalt.NAMN), " "),
              new Cellvarde(Bladcell.av(resor, Radfalt.TACKER), "insats"),
              new Cellvarde(Bladcell.av(resor, Radfalt.PLATS), "1"));

      assertThat(felkoder(svar))
          .containsExactly(
              "negativt_belopp",
              "fel_ar",
              "felaktigt_konto",
              "felaktigt_lage",
              "felaktigt_namn",
              "felaktig_tackning",
              "felaktigt_falt");
    }

    @Test
    @DisplayName("eget kapital och tryckta summor får vara minus")
    void minus() {
      UUID ib = prov.rad("eget_kapital", "IB", Map.of());
      UUID summa = prov.rad("summa", "Resultat", Map.of());

      prov.skriv("ekonomen", kronor(ib, 2025, -5), kronor(summa, 2025, -7));

      assertThat(prov.belopp(ib, 2025)).isEqualTo("-500");
      assertThat(prov.belopp(summa, 2025)).isEqualTo("-700");
    }

    @Test
    @DisplayName("byter raden avdelning prövas läget mot den nya, och posten är en annan")
    void avdelning() {
      UUID rad = prov.rad("kostnad", "Utvärdering", Map.of());
      prov.skriv(
          "ekonomen",
          new Cellvarde(Bladcell.av(rad, Radfalt.LAGE), "budgeterad"),
          new Cellvarde(Bladcell.av(rad, Radfalt.SLAG), "insats"));
      assertThat(prov.blad().rader().getFirst().lage()).isEqualTo("budgeterad");

      prov.skriv("ekonomen", new Cellvarde(Bladcell.av(rad, Radfalt.SLAG), "personal"));
      assertThat(prov.blad().rader().getFirst().lage()).isEmpty();
    }

    @Test
    @DisplayName("en rad som inte finns, eller är borttagen, kan inte skrivas")
    void okand() {
      assertThat(kod(prov.prova(1, kronor(UUID.randomUUID(), 2025, 1)))).isEqualTo("finns_inte");
    }
  }

  @Nested
  @DisplayName("Två skriver samtidigt")
  class Samtidigt {

    @Test
    @DisplayName("i olika celler: båda gäller")
    void olika() {
      UUID resor = prov.rad("kostnad", "Resor", Map.of());
      int sedd = prov.blad().version();
      prov.skriv("chefen", kronor(resor, 2025, 10));

      assertThat(prov.prova(sedd, kronor(resor, 2026, 20)).arJa()).isTrue();
    }

    @Test
    @DisplayName("i samma cell: den senare får veta vem som hann före, och inget skrivs över")
    void samma() {
      UUID resor = prov.rad("kostnad", "Resor", Map.of());
      int sedd = prov.blad().version();
      prov.skriv("chefen", kronor(resor, 2025, 10));
      Svar<List<Cellandring>> svar = prov.prova(sedd, kronor(resor, 2025, 20));

      assertThat(kod(svar)).isEqualTo("inaktuell_version");
      assertThat(((Svar.Nej<?>) svar).hinder().text()).contains("Resor").contains("chefen");
    }

    @Test
    @DisplayName("samma värde i samma cell är ingen krock")
    void lika() {
      UUID resor = prov.rad("kostnad", "Resor", Map.of());
      int sedd = prov.blad().version();
      prov.skriv("chefen", kronor(resor, 2025, 10));

      assertThat(prov.prova(sedd, kronor(resor, 2025, 10)).varde()).isEmpty();
    }
  }

  @Nested
  @DisplayName("Ångra")
  class Angra {

    @Test
    @DisplayName("det senaste först, och gör om i omvänd ordning")
    void ordning() {
      UUID r = prov.rad("kostnad", "Resor", Map.of());
      prov.skriv("chefen", kronor(r, 2025, 1));
      prov.skriv("chefen", kronor(r, 2025, 2));
      prov.vand("chefen", Art.ANGRAD);
      assertThat(prov.belopp(r, 2025)).isEqualTo("100");
      prov.vand("chefen", Art.ANGRAD);
      assertThat(prov.belopp(r, 2025)).isEmpty();
      prov.vand("chefen", Art.GJORD_OM);
      prov.vand("chefen", Art.GJORD_OM);
      assertThat(prov.belopp(r, 2025)).isEqualTo("200");
      assertThat(prov.paTur("chefen", Art.GJORD_OM)).isEmpty();
    }

    @Test
    @DisplayName("var och en ångrar sitt eget")
    void egna() {
      UUID r = prov.rad("kostnad", "Resor", Map.of());
      prov.skriv("chefen", kronor(r, 2025, 1));
      prov.skriv("ekonomen", kronor(r, 2026, 2));
      prov.vand("chefen", Art.ANGRAD);

      assertThat(prov.belopp(r, 2025)).isEmpty();
      assertThat(prov.belopp(r, 2026)).isEqualTo("200");
      assertThat(prov.paTur("chefen", Art.ANGRAD)).isEmpty();
    }

    @Test
    @DisplayName("den som skriver nytt kan inte göra om det gamla")
    void nytt() {
      UUID r = prov.rad("kostnad", "Resor", Map.of());
      prov.skriv("chefen", kronor(r, 2025, 1));
      prov.vand("chefen", Art.ANGRAD);
      prov.skriv("chefen", kronor(r, 2025, 3));

      assertThat(prov.paTur("chefen", Art.GJORD_OM)).isEmpty();
    }

    @Test
    @DisplayName("att ångra allt efter tusen slumpvisa handlingar ger bladet som det började")
    void allt() {
      UUID r = prov.rad("kostnad", "Resor", Map.of(2025, Belopp.kronor(7)));
      UUID s = prov.rad("personal", "Styrelse", Map.of());
      List<Arbetsrad> fore = prov.blad().rader();
      Random slump = new Random(20250101);
      for (int i = 0; i < 1000; i++) {
        if (slump.nextInt(4) == 0 && prov.paTur("chefen", Art.ANGRAD).isPresent()) {
          prov.vand("chefen", Art.ANGRAD);
        } else if (slump.nextInt(6) == 0 && prov.paTur("chefen", Art.GJORD_OM).isPresent()) {
          prov.vand("chefen", Art.GJORD_OM);
        } else {
          prov.skriv(
              "chefen", kronor(slump.nextBoolean() ? r : s, 2025 + slump.nextInt(2), i + 100));
        }
      }
      while (prov.paTur("chefen", Art.ANGRAD).isPresent()) {
        prov.vand("chefen", Art.ANGRAD);
      }

      assertThat(prov.blad().rader()).isEqualTo(fore);
    }
  }

  @Nested
  @DisplayName("Rader")
  class Rader {

    @Test
    @DisplayName("en ny rad står sist i sin avdelning, och en ny avdelning på sin vanliga plats")
    void plats() {
      prov.rad("eget_kapital", "IB", Map.of());
      prov.rad("intakt", "Staten", Map.of());
      prov.rad("kostnad", "Resor", Map.of());
      prov.rad("intakt", "Regionen", Map.of());
      prov.rad("innovationsmiljo", "Labbet", Map.of());
      prov.rad("insats", "Teamet", Map.of());

      assertThat(prov.namn())
          .containsExactly("Staten", "Regionen", "Teamet", "Labbet", "Resor", "IB");
    }

    @Test
    @DisplayName("mellan två rader ryms alltid en till")
    void mellan() {
      UUID a = prov.rad("kostnad", "A", Map.of());
      prov.rad("kostnad", "B", Map.of());
      List<String> vantat = new ArrayList<>(List.of("A", "B"));
      for (int i = 0; i < 200; i++) {
        Radtillagg t = new Radtillagg(prov.blad());
        t.lagg(Nyrad.tom("kostnad", "R" + i, "", Optional.of(a)));
        prov.gor(t.andringar());
        vantat.add(1, "R" + i);
      }
      assertThat(prov.namn()).isEqualTo(vantat);
    }

    @Test
    @DisplayName("flyttas ett steg; ytterst står den kvar")
    void flytta() {
      UUID a = prov.rad("kostnad", "A", Map.of());
      UUID b = prov.rad("kostnad", "B", Map.of());
      prov.rad("kostnad", "C", Map.of());
      prov.flytta(b, true);
      assertThat(prov.namn()).containsExactly("B", "A", "C");
      prov.flytta(a, false);
      assertThat(prov.namn()).containsExactly("B", "C", "A");
      assertThat(new Placering(prov.blad().rader()).flyttad(a, false)).isEmpty();
      assertThat(new Placering(prov.blad().rader()).flyttad(b, true)).isEmpty();
    }
  }

  @Nested
  @DisplayName("Brister innan bladet sparas")
  class Brister {

    @Test
    @DisplayName("ett tomt blad, två rader med samma namn samma år, en insats utan läge")
    void brister() {
      assertThat(Bladbrister.av(prov.blad()))
          .extracting(Hinder.Faltfel::kod)
          .containsExactly("tomt");
      prov.rad("insats", "Teamet", Map.of(2025, Belopp.NOLL));
      prov.rad("kostnad", "Resor", Map.of(2025, Belopp.NOLL));
      prov.rad("kostnad", "Resor", Map.of(2026, Belopp.NOLL));
      assertThat(Bladbrister.av(prov.blad()))
          .extracting(Hinder.Faltfel::kod)
          .containsExactly("saknas");
      prov.rad("kostnad", "Resor", Map.of(2025, Belopp.NOLL));
      assertThat(Bladbrister.av(prov.blad()))
          .extracting(Hinder.Faltfel::kod)
          .containsExactly("dubblett", "saknas");
    }
  }
}
