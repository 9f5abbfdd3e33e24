package se.samordna.andring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.andring.Andringsbegaran.Okning;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Finansiering;
import se.samordna.mote.Utfall;
import se.samordna.sammantrade.Andringsbeslut;
import se.samordna.sammantrade.Forslagsstatus;

@DisplayName("Vad styrelsen får besluta av ett förslag till ändring")
class AndringsurvalTest {

  private static Andringsforslag forslag(String slag, Okning... okningar) {
    return new Andringsforslag(
        UUID.randomUUID(),
        UUID.randomUUID(),
        new Andringsbegaran(
            slag,
            "Skäl",
            Optional.empty(),
            List.of(),
            "ursprung",
            Optional.empty(),
            List.of(okningar),
            Optional.empty(),
            Optional.empty()),
        Optional.empty(),
        Forslagsstatus.UPPSATT,
        Optional.empty(),
        Optional.empty(),
        1,
        Instant.EPOCH,
        "chef");
  }

  private static Okning kronor(int ar, long kronor, String kalla) {
    return new Okning(ar, kronor * 100, kalla, null);
  }

  private static Svar<Map<UUID, Andringsbegaran>> besluta(
      Utfall utfall, List<Andringsforslag> alla, Okning... okningar) {
    return Andringsurval.beslutat(
        new Andringsbeslut.Avgorande(
            alla.stream().map(Andringsforslag::andringId).toList(),
            BeslutId.ny(),
            utfall,
            LocalDate.of(2024, 3, 1),
            Arrays.stream(okningar).map(Okning::finansieringen).toList(),
            Optional.empty()),
        alla);
  }

  private static String kod(Svar<?> svar) {
    return svar instanceof Svar.Nej<?>(se.samordna.gemensam.Hinder h) ? h.kod() : "ja";
  }

  @Test
  @DisplayName("en enda ändring får betalas på ett annat sätt än föreslaget")
  void annan_finansiering() {
    Andringsforslag f = forslag("forlangning", kronor(2025, 100, "eget_kapital"));
    Svar<Map<UUID, Andringsbegaran>> svar =
        besluta(Utfall.BIFALL, List.of(f), kronor(2025, 100, "fri_ram"));
    assertThat(svar.varde())
        .extractingByKey(f.andringId())
        .satisfies(
            b ->
                assertThat(b.finansiering())
                    .containsExactly(
                        new Finansiering(
                            2025,
                            Belopp.kronor(100),
                            Optional.of(Finansiering.Kalla.FRI_RAM),
                            Optional.empty())));
  }

  @Test
  @DisplayName("delvis bifall går för en ändring eller förlängning som ger nya pengar")
  void delvis() {
    Okning hela = kronor(2025, 100, "eget_kapital");
    Okning halva = kronor(2025, 50, "eget_kapital");
    assertThat(kod(besluta(Utfall.DELVIS, List.of(forslag("forlangning", hela)), halva)))
        .isEqualTo("ja");
    assertThat(kod(besluta(Utfall.DELVIS, List.of(forslag("andring", hela)), halva)))
        .isEqualTo("ja");
    assertThat(kod(besluta(Utfall.DELVIS, List.of(forslag("index", hela)), halva)))
        .isEqualTo("avviker_fran_forslag");
    assertThat(kod(besluta(Utfall.DELVIS, List.of(forslag("omfordelning", hela)), halva)))
        .isEqualTo("avviker_fran_forslag");
    assertThat(kod(besluta(Utfall.DELVIS, List.of(forslag("fortida_slut")))))
        .isEqualTo("avviker_fran_forslag");
  }

  @Test
  @DisplayName("för flera insatser ligger beloppen och finansieringen fast")
  void flera() {
    Okning eget = kronor(2025, 100, "eget_kapital");
    List<Andringsforslag> tva = List.of(forslag("index", eget), forslag("index", eget));
    assertThat(kod(besluta(Utfall.BIFALL, tva, eget, eget))).isEqualTo("ja");
    assertThat(kod(besluta(Utfall.BIFALL, tva, kronor(2025, 200, "eget_kapital"))))
        .as("samma summa på en rad")
        .isEqualTo("ja");
    assertThat(kod(besluta(Utfall.BIFALL, tva, eget, kronor(2025, 100, "fri_ram"))))
        .isEqualTo("avviker_fran_forslag");
    assertThat(kod(besluta(Utfall.BIFALL, tva, eget))).isEqualTo("avviker_fran_forslag");
  }
}
