package se.samordna.forbund.bildande;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Hinder.Faltfel;

@DisplayName("Uppgifterna om ett nytt förbund")
class NyttForbundTest {

  private static NyttForbund nytt(String kod, String nummer, String enhet, String variant) {
    return new NyttForbund(
        kod,
        "Samordningsförbundet Prov",
        nummer,
        enhet,
        variant,
        new NyttForbund.ForstaAdministrator("a", "Administratör", "a@example.invalid"));
  }

  private static List<String> fel(NyttForbund n) {
    return n.granska().fel().stream().map(Faltfel::falt).toList();
  }

  @Test
  @DisplayName("hela uppgifter går igenom; numret skrivs med streck")
  void hela() {
    NyttForbund n = nytt("SOS", "2220001958", "kr", "ansokan");
    assertThat(fel(n)).isEmpty();
    assertThat(n.organisationsnummer()).isEqualTo("222000-1958");
  }

  @Test
  @DisplayName("varje fel står vid sitt fält, alla på en gång")
  void felen() {
    assertThat(fel(nytt("sös", "22200019", "dollar", "lotteri")))
        .containsExactly("kod", "organisationsnummer", "enhet", "processvariant");
    assertThat(fel(nytt("A", "222000-1958", "kr", "uppdrag"))).containsExactly("kod");
  }
}
