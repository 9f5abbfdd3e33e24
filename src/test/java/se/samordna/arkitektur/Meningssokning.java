package se.samordna.arkitektur;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Svenska meningar som står i koden: strängar, också sådana som fogas ihop av flera. Det som ingen
 * användare läser räknas inte: annoteringar, undantagens texter, loggen, SQL och mönster.
 */
final class Meningssokning {

  /** En mening, och klassen den står i som väg under {@code se/samordna}. */
  record Fynd(String klass, long rad, String text) {

    @Override
    public String toString() {
      return klass + ":" + rad + ": " + text;
    }
  }

  private static final Path KALLOR = Path.of("src/main/java/se/samordna");
  private static final Pattern ORD = Pattern.compile("\\p{L}{2,}");
  private static final Pattern SQL =
      Pattern.compile(
          "(?is).*\\b(select|insert into|update|delete from|where|from|join|order by)\\b.*");

  /** Villkor i annoteringar, kolumnlistor, mönster och skript: en mening har inga sådana tecken. */
  private static final Pattern ANNAT =
      Pattern.compile("(?s)@.*|.*([|]|\\(\\?|\\)\\?|\\\\b|=>|\\b[a-z]\\.[a-z]+_[a-z]).*");

  private static final Set<String> SVENSKA =
      Set.of(
          "och", "är", "att", "inte", "för", "på", "som", "den", "det", "ett", "av", "till", "med",
          "har", "kan", "ska", "eller", "om", "vid", "finns", "inget", "ingen", "får", "filen");

  private final List<Fynd> fynd = new ArrayList<>();

  private Meningssokning() {}

  static List<Fynd> alla() throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager filer = javac.getStandardFileManager(null, null, null)) {
      JavacTask uppgift =
          (JavacTask)
              javac.getTask(
                  null,
                  filer,
                  ingen -> {},
                  List.of("-proc:none"),
                  null,
                  filer.getJavaFileObjectsFromPaths(kallor()));
      Meningssokning sokning = new Meningssokning();
      SourcePositions platser = Trees.instance(uppgift).getSourcePositions();
      for (CompilationUnitTree enhet : uppgift.parse()) {
        sokning.las(enhet, platser);
      }
      return sokning.fynd;
    }
  }

  private static List<Path> kallor() {
    try (Stream<Path> vagar = Files.walk(KALLOR)) {
      return vagar.filter(v -> v.toString().endsWith(".java")).sorted().toList();
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }

  private void las(CompilationUnitTree enhet, SourcePositions platser) {
    String klass =
        KALLOR
            .toAbsolutePath()
            .relativize(Path.of(enhet.getSourceFile().toUri()))
            .toString()
            .replace(".java", "");
    new Lasare(
            (plats, text) ->
                fynd.add(
                    new Fynd(
                        klass,
                        enhet.getLineMap().getLineNumber(platser.getStartPosition(enhet, plats)),
                        text)))
        .scan(enhet, null);
  }

  /** Svenska och en mening: tre ord, eller två med skiljetecken sist. */
  static boolean arMening(String text) {
    List<String> ord =
        ORD.matcher(text).results().map(m -> m.group().toLowerCase(java.util.Locale.ROOT)).toList();
    boolean mening = ord.size() > 2 || (ord.size() == 2 && text.strip().matches("(?s).*[.?!:]"));
    boolean svenska = text.matches("(?s).*[åäöÅÄÖ].*") || ord.stream().anyMatch(SVENSKA::contains);
    return text.contains(" ")
        && mening
        && svenska
        && !SQL.matcher(text).matches()
        && !ANNAT.matcher(text).matches();
  }

  private interface Mottagare {
    void ta(Tree plats, String text);
  }

  private static final class Lasare extends TreePathScanner<Void, Void> {

    private final Mottagare mottagare;

    private Lasare(Mottagare mottagare) {
      this.mottagare = mottagare;
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotering, Void v) {
      return null;
    }

    @Override
    public Void visitNewClass(NewClassTree ny, Void v) {
      return arUndantag(ny.getIdentifier()) ? null : super.visitNewClass(ny, v);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree anrop, Void v) {
      String vad = anrop.getMethodSelect().toString();
      boolean undantagets = vad.equals("super") && iUndantag();
      return undantagets || vad.matches("(?i)logg?\\..*")
          ? null
          : super.visitMethodInvocation(anrop, v);
    }

    @Override
    public Void visitBinary(BinaryTree fogad, Void v) {
      StringBuilder text = new StringBuilder();
      if (fogad.getKind() == Tree.Kind.PLUS && foga(fogad, text)) {
        prova(fogad, text.toString());
        return null;
      }
      return super.visitBinary(fogad, v);
    }

    @Override
    public Void visitLiteral(LiteralTree ord, Void v) {
      if (ord.getValue() instanceof String text) {
        prova(ord, text);
      }
      return null;
    }

    /** Hela texten, med … för det som räknas ut; sant när något i den är en sträng. */
    private boolean foga(Tree del, StringBuilder text) {
      return switch (del) {
        case BinaryTree b when b.getKind() == Tree.Kind.PLUS -> {
          boolean vanster = foga(b.getLeftOperand(), text);
          yield foga(b.getRightOperand(), text) || vanster;
        }
        case ParenthesizedTree p -> foga(p.getExpression(), text);
        case LiteralTree l when l.getValue() instanceof String s -> {
          text.append(s);
          yield true;
        }
        default -> {
          text.append('…');
          scan(del, null);
          yield false;
        }
      };
    }

    private void prova(Tree plats, String text) {
      if (arMening(text)) {
        mottagare.ta(plats, text);
      }
    }

    private boolean iUndantag() {
      for (Tree nod : getCurrentPath()) {
        if (nod instanceof ClassTree klass) {
          return klass.getExtendsClause() instanceof ExpressionTree arv && arUndantag(arv);
        }
      }
      return false;
    }

    private static boolean arUndantag(Tree typ) {
      return typ.toString().matches(".*(Exception|Error)");
    }
  }
}
