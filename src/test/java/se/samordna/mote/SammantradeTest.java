package se.samordna.mote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;

@DisplayName("R14: efter avslutandet tas inget mer emot")
class SammantradeTest {

  private static final Instant TID = Instant.parse("2024-03-01T08:00:00Z");

  private static Sammantrade mote(Optional<Instant> oppnat, Optional<Instant> avslutat) {
    return new Sammantrade(
        SammantradeId.ny(),
        TID,
        LocalDate.of(2023, 11, 20),
        "Stadshuset",
        Moteslag.STYRELSE,
        false,
        oppnat,
        avslutat,
        Optional.empty());
  }

  private static Sammantrade avslutat() {
    return mote(Optional.of(TID), Optional.of(TID.plusSeconds(3600)));
  }

  private static String kod(Svar<Sammantrade> svar) {
    return switch (svar) {
      case Svar.Ja<Sammantrade> ja -> "går";
      case Svar.Nej<Sammantrade>(Hinder hinder) -> hinder.kod();
    };
  }

  @Test
  @DisplayName("ett avslutat sammanträde är varken öppet för ändring eller pågår")
  void efter() {
    assertThat(kod(avslutat().oavslutat())).isEqualTo("sammantradet_avslutat");
    assertThat(kod(avslutat().pagar())).isEqualTo("sammantradet_avslutat");
  }

  @Test
  @DisplayName("ett som inte är öppnat kan ändras men pågår inte")
  void fore() {
    Sammantrade mote = mote(Optional.empty(), Optional.empty());
    assertThat(kod(mote.oavslutat())).isEqualTo("går");
    assertThat(kod(mote.pagar())).isEqualTo("inte_oppnat");
  }

  @Test
  @DisplayName("mellan öppnandet och avslutandet går båda")
  void under() {
    Sammantrade mote = mote(Optional.of(TID), Optional.empty());
    assertThat(kod(mote.oavslutat())).isEqualTo("går");
    assertThat(kod(mote.pagar())).isEqualTo("går");
  }
}
