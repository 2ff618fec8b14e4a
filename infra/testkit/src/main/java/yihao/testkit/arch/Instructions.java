package yihao.testkit.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.net.URI;
import java.util.List;

/// What a method does inside, which its signatures and calls do not show.
final class Instructions {

    private Instructions() {}

    /// The methods that load, make or reckon with a binary fraction.
    static List<String> ofBinary(JavaClass type) {
        return type.getSource()
                .map(source -> read(source.getUri()))
                .map(bytes -> ClassFile.of().parse(bytes).methods().stream()
                        .filter(Instructions::reckonsBinary)
                        .map(method -> method.methodName().stringValue())
                        .toList())
                .orElse(List.of());
    }

    private static boolean reckonsBinary(MethodModel method) {
        return method.code()
                .map(code -> code.elementStream().anyMatch(Instructions::isBinary))
                .orElse(false);
    }

    private static boolean isBinary(CodeElement element) {
        return switch (element) {
            case ConstantInstruction constant -> isBinary(constant.typeKind());
            case ConvertInstruction convert -> isBinary(convert.fromType()) || isBinary(convert.toType());
            case LoadInstruction load -> isBinary(load.typeKind());
            case OperatorInstruction operator -> isBinary(operator.typeKind());
            default -> false;
        };
    }

    private static boolean isBinary(TypeKind kind) {
        return kind == TypeKind.DOUBLE || kind == TypeKind.FLOAT;
    }

    private static byte[] read(URI uri) {
        try (var in = uri.toURL().openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
