package se.samordna.budget.arbetsblad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import se.samordna.budget.Arbetsbladsprov;
import se.samordna.budget.Facit;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Bokprov;
import se.samordna.identitet.Roll;

@DisplayName("Flera skriver i ett arbetsblad, och vem som får")
class ArbetsbladSkrivningIntegrationTest extends Arbetsbladsprov {

  @Test
  @DisplayName("F13: sexton skriver samtidigt i samma cell; en vinner, de andra får veta det")
  void samtidigt() throws Exception {
    UUID id = skapat(new Nyttblad.UrVersion("", importerad(Facit.BKSV_2024)));
    Arbetsbild bild = hamta(id);
    UUID resor = rad(bild, "Resekostnader");
    List<Svar<Arbetsbild>> svar = new ArrayList<>();
    try (ExecutorService trad = Executors.newFixedThreadPool(8)) {
      List<Future<Svar<Arbetsbild>>> framtid =
          IntStream.range(0, 16)
              .mapToObj(
                  n ->
                      trad.submit(
                          () ->
                              som(
                                  "ekonom" + n,
                                  Roll.EKONOM,
                                  () ->
                                      andring()
                                          .skriv(
                                              id,
                                              bild.blad().version(),
                                              List.of(
                                                  new Cellvarde(
                                                      Bladcell.belopp(resor, 2024),
                                                      Integer.toString(100 * n)))))))
              .toList();
      for (Future<Svar<Arbetsbild>> f : framtid) {
        svar.add(f.get());
      }
    }

    assertThat(svar).filteredOn(Svar::arJa).hasSize(1);
    assertThat(svar)
        .filteredOn(s -> !s.arJa())
        .extracting(Bokprov::kod)
        .containsOnly("inaktuell_version");
    assertThat(hamta(id).blad().version()).isEqualTo(bild.blad().version() + 1);
  }

  @Test
  @DisplayName("dubbelklick på spara, samtidigt: en version")
  void dubbelklick() throws Exception {
    UUID id = skapat(new Nyttblad.UrVersion("", importerad(Facit.BKSV_2024)));
    Arbetsbild bild = hamta(id);
    Arbetsbild andrad =
        ekonom(
            () -> andring().taBort(id, bild.blad().version(), rad(bild, "Kommunikation")).varde());
    try (ExecutorService trad = Executors.newFixedThreadPool(4)) {
      List<Future<UUID>> sparade =
          IntStream.range(0, 4)
              .mapToObj(
                  n ->
                      trad.submit(
                          () -> ekonom(() -> blad().spara(id, andrad.blad().version()).varde())))
              .toList();
      UUID forsta = sparade.getFirst().get();
      for (Future<UUID> s : sparade) {
        assertThat(s.get()).isEqualTo(forsta);
      }
    }
  }

  @Test
  @DisplayName("ett inaktuellt blad sparas inte, och ett stängt kan inte ändras")
  void inaktuellt_och_stangt() {
    UUID id = skapat(new Nyttblad.UrVersion("", importerad(Facit.BKSV_2024)));
    Arbetsbild bild = hamta(id);
    UUID resor = rad(bild, "Resekostnader");
    ekonom(() -> andring().taBort(id, bild.blad().version(), resor).varde());

    assertThat(kod(ekonom(() -> blad().spara(id, bild.blad().version()))))
        .isEqualTo("inaktuell_version");
    assertThat(kod(ekonom(() -> blad().kasta(id, " ")))).isEqualTo("felaktig_inmatning");
    ekonom(() -> blad().kasta(id, "Börjar om").varde());
    assertThat(kod(ekonom(() -> andring().angra(id)))).isEqualTo("arbetsblad_stangt");
    assertThat(ekonom(() -> blad().oppna())).isEmpty();
  }

  @Test
  @DisplayName("bara ekonom och förbundschef, och bara i sitt eget förbund")
  void roller() {
    UUID id = skapat(new Nyttblad.UrVersion("", importerad(Facit.BKSV_2024)));
    for (Roll roll : List.of(Roll.STYRELSE, Roll.REVISOR, Roll.ADMINISTRATOR, Roll.SOKANDE)) {
      assertThatThrownBy(() -> som("nyfiken", roll, () -> blad().hamta(id)))
          .isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> som("nyfiken", roll, () -> andring().angra(id)))
          .isInstanceOf(AccessDeniedException.class);
    }
    nyttForbund();
    assertThat(kod(ekonom(() -> blad().hamta(id)))).isEqualTo("finns_inte");
  }

  @Test
  @DisplayName("loggen kan inte ändras, inte ens av programmet")
  void bara_tillagg() {
    skapat(new Nyttblad.UrVersion("", importerad(Facit.BKSV_2024)));
    for (String sql : List.of("update cellandring set efter = 'x'", "delete from arbetshandling")) {
      assertThatThrownBy(() -> process(() -> ena.getBean(JdbcClient.class).sql(sql).update()))
          .isInstanceOf(DataAccessException.class);
    }
  }
}
