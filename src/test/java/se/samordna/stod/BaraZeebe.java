package se.samordna.stod;

import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import se.samordna.lokal.Motorval;

/**
 * Provet gäller något som bara Zeebe har: mäklaren, nätet till den, märket. Det hoppas över när
 * körningen valt en annan motor.
 */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BaraZeebe.Villkor.class)
public @interface BaraZeebe {

  /** Prövar körningens motor. */
  final class Villkor implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext prov) {
      return Servrar.motor() == Motorval.ZEEBE
          ? ConditionEvaluationResult.enabled("körningen går på Zeebe")
          : ConditionEvaluationResult.disabled("gäller bara Zeebe");
    }
  }
}
