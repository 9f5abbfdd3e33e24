package se.samordna.gemensam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Innehållet i en fil")
class InnehallTest {

  private static final int STOR = 7 * 1024 * 1024 + 13;

  private static byte[] slump(int antal) {
    byte[] bytes = new byte[antal];
    new Random(antal).nextBytes(bytes);
    return bytes;
  }

  private static Innehall skrivet(byte[] bytes) throws IOException {
    return Innehall.skrivet(
        ut -> {
          for (int i = 0; i < bytes.length; i += 100_000) {
            ut.write(bytes, i, Math.min(100_000, bytes.length - i));
          }
        });
  }

  @Test
  @DisplayName("stort och litet är detsamma hur det än hålls, och går att läsa flera gånger")
  void samma_hur_det_an_halls() throws IOException {
    for (int antal : new int[] {0, 1, Innehall.I_MINNET, Innehall.I_MINNET + 1, STOR}) {
      byte[] bytes = slump(antal);
      Innehall skrivet = skrivet(bytes);
      assertThat(skrivet).isEqualTo(new Innehall(bytes));
      assertThat(skrivet.storlek()).isEqualTo(antal);
      for (int gang = 0; gang < 2; gang++) {
        try (InputStream in = skrivet.oppna()) {
          assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
      }
    }
  }

  @Test
  @DisplayName("två läser samma fil på disk var för sig")
  void tva_lasare() throws IOException {
    byte[] bytes = slump(STOR);
    Innehall skrivet = skrivet(bytes);
    try (InputStream ena = skrivet.oppna();
        InputStream andra = skrivet.oppna()) {
      assertThat(ena.readNBytes(1_000)).isEqualTo(andra.readNBytes(1_000));
      assertThat(ena.read()).isEqualTo(bytes[1_000] & 0xff);
      assertThat(andra.read()).isEqualTo(bytes[1_000] & 0xff);
    }
  }

  @Test
  @DisplayName("något stort går inte att råka läsa in helt i minnet")
  void for_stort_for_minnet() throws IOException {
    Innehall stort = skrivet(slump(STOR));
    assertThatThrownBy(stort::bytes).isInstanceOf(IllegalStateException.class);
  }

  @Test
  @DisplayName("fingeravtrycket räknas en gång, och det som är känt räknas inte alls")
  void avtryck() throws IOException {
    AtomicInteger oppnad = new AtomicInteger();
    Innehall.Kalla kalla =
        () -> {
          oppnad.incrementAndGet();
          return InputStream.nullInputStream();
        };
    Innehall okant = Innehall.ur(0, kalla);
    assertThat(Stream.generate(okant::sha256).limit(3).distinct()).hasSize(1);
    assertThat(oppnad).hasValue(1);
    assertThat(Innehall.ur(0, "känt", kalla).sha256()).isEqualTo("känt");
    assertThat(oppnad).hasValue(1);
  }
}
