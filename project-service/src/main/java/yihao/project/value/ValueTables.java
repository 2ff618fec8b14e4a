package yihao.project.value;

import java.util.List;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The tables that were handed in; a version is there once, by its id.
public interface ValueTables extends Aggregates<UploadedTable> {

    List<Versioned<UploadedTable>> everyOne();
}
