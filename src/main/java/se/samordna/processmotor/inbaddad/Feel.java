package se.samordna.processmotor.inbaddad;

import java.lang.reflect.Method;
import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.jspecify.annotations.Nullable;
import org.operaton.bpm.engine.impl.el.Expression;
import org.operaton.bpm.engine.impl.el.ExpressionManager;
import se.samordna.gemensam.Klocka;

/**
 * Uttrycken i ritningarna: text som börjar med {@code =} är FEEL, annan text är sig själv. {@code
 * now()} är motorns tid i Stockholm.
 */
final class Feel implements ExpressionManager {

  private final FeelEngineApi motor;

  Feel(Motorur ur) {
    this.motor =
        FeelEngineBuilder.forJava().withClock(() -> ur.nu().atZone(Klocka.STOCKHOLM)).build();
  }

  /** Uttrycket, läst en gång; {@link Uttrycksfel} om det inte är FEEL. */
  @Override
  public Expression createExpression(String text) {
    if (!text.startsWith("=")) {
      return new Uttryck(text, variabler -> text);
    }
    ParseResult last = motor.parseExpression(text.substring(1));
    if (!last.isSuccess()) {
      throw new Uttrycksfel(text, last.failure().message());
    }
    return new Uttryck(text, v -> varde(text, motor.evaluate(last.parsedExpression(), v)));
  }

  private static @Nullable Object varde(String text, EvaluationResult svar) {
    if (!svar.isSuccess()) {
      throw new Uttrycksfel(text, svar.failure().message());
    }
    return Uttryck.forMotorn(svar.result());
  }

  /** Motorn lägger till funktioner i sitt eget uttrycksspråk, som ritningarna inte skrivs i. */
  @Override
  public void addFunction(String namn, Method funktion) {}

  /** Ett uttrycks uträkning ur det som syns därifrån. */
  @FunctionalInterface
  interface Utrakning {
    @Nullable Object av(Map<String, Object> variabler);
  }
}
