package se.samordna.identitet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Den som handlar gäller så länge arbetet varar, och bara i det")
class InloggadTest {

  private static final Aktor ANNA = Aktor.process("AAA");
  private static final Aktor BO = Aktor.process("BBB");

  @Test
  @DisplayName("den som handlade är tillbaka när någon annans arbete är klart")
  void nastlat() {
    Inloggad.som(
        ANNA,
        () -> {
          assertThat(Inloggad.som(BO, Inloggad::aktor)).isEqualTo(BO);
          assertThat(Inloggad.aktor()).isEqualTo(ANNA);
          return Optional.empty();
        });
    assertThat(Inloggad.kanske()).isEmpty();
  }

  @Test
  @DisplayName("ett fel i arbetet kommer fram som det är, och ingen är kvar efter det")
  void felet() {
    assertThatThrownBy(
            () ->
                Inloggad.som(
                    ANNA,
                    () -> {
                      throw new IOException("avbrutet");
                    }))
        .isInstanceOf(IOException.class);
    assertThat(Inloggad.kanske()).isEmpty();
    assertThatThrownBy(Inloggad::aktor).isInstanceOf(IllegalStateException.class);
  }

  @Test
  @DisplayName("en annan tråd har ingen förrän den säger vem, och lämnar ingen kvar till nästa")
  void annanTrad() {
    try (ExecutorService en = Executors.newSingleThreadExecutor()) {
      Inloggad.som(
          ANNA,
          () -> {
            assertThat(CompletableFuture.supplyAsync(Inloggad::kanske, en).join()).isEmpty();
            return CompletableFuture.supplyAsync(() -> Inloggad.som(BO, Inloggad::aktor), en)
                .join();
          });
      assertThat(CompletableFuture.supplyAsync(Inloggad::kanske, en).join()).isEmpty();
    }
  }
}
