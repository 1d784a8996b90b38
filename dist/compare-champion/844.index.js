export const id = 844;
export const ids = [844];
export const modules = {

/***/ 74844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openArrow: () => (/* binding */ openArrow)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ../../node_modules/apache-arrow/ipc/reader.mjs + 46 modules
var ipc_reader = __webpack_require__(72436);
// EXTERNAL MODULE: ../../node_modules/apache-arrow/ipc/compression/registry.mjs + 1 modules
var registry = __webpack_require__(47330);
// EXTERNAL MODULE: ../../node_modules/apache-arrow/fb/compression-type.mjs
var compression_type = __webpack_require__(7236);
// EXTERNAL MODULE: ./js/src/errors/user-error.js
var user_error = __webpack_require__(51611);
// EXTERNAL MODULE: ../../node_modules/apache-arrow/fb/message-header.mjs
var message_header = __webpack_require__(15130);
// EXTERNAL MODULE: ../../node_modules/apache-arrow/fb/footer.mjs
var fb_footer = __webpack_require__(2346);
// EXTERNAL MODULE: ../../node_modules/apache-arrow/fb/message.mjs
var fb_message = __webpack_require__(95292);
// EXTERNAL MODULE: ../../node_modules/flatbuffers/js/flatbuffers.js
var flatbuffers = __webpack_require__(51386);
;// CONCATENATED MODULE: ./js/src/table/arrow-messages.js




const fileMagic = "ARROW1";
const known = new Set([
    message_header/* MessageHeader */.LD.Schema,
    message_header/* MessageHeader */.LD.DictionaryBatch,
    message_header/* MessageHeader */.LD.RecordBatch,
]);
/** Metadata of one message: a schema of 10,000 columns takes about 2 MiB. */
const maxMetadataBytes = 64 * 1024 * 1024;
/**
 * Walks over the messages of Arrow IPC, of which the file format is a stream between two magic numbers, and gives the
 * range of the stream, or of all where the footer is needed. The reader that unpacks them trusts every length and every
 * kind, so each is checked here first.
 *
 * @throws Error where a message reaches beyond the file, and where the end mark is missing: a file that was cut between
 * two messages would else lose rows without a word
 */
function messageRange(readAt, size) {
    const isFile = readAt(0, 6).toString("latin1") === fileMagic;
    if (isFile && (size < 18 || readAt(size - 6, 6).toString("latin1") !== fileMagic))
        throw new Error("arrow file has no end");
    const start = isFile ? 8 : 0;
    let whole = false;
    const starts = new Set();
    let at = start;
    for (;;) {
        const head = readAt(at, 8);
        if (head.length < 8) {
            // Before version 0.15 the mark was four zero bytes.
            if (head.length >= 4 && head.readInt32LE(0) === 0)
                return { start, end: at + 4 };
            throw new Error("arrow stream has no end");
        }
        const continued = head.readUInt32LE(0) === 0xffffffff;
        const length = head.readInt32LE(continued ? 4 : 0);
        const metadataStart = at + (continued ? 8 : 4);
        if (length === 0) {
            if (!whole)
                return { start, end: metadataStart };
            checkFooter(readAt, size, starts);
            return { start: 0, end: size };
        }
        if (!(length > 0 && length <= maxMetadataBytes && metadataStart + length <= size))
            throw new Error("arrow message is cut off");
        const message = fb_message/* Message */.Q.getRootAsMessage(new flatbuffers/* ByteBuffer */.$F(readAt(metadataStart, length)));
        if (!known.has(message.headerType()))
            throw new Error("arrow message is of no known kind");
        starts.add(BigInt(at));
        // Some writers leave the schema to the footer of the file, which must then be read with the rest.
        if (at === start && message.headerType() !== message_header/* MessageHeader */.LD.Schema && isFile)
            whole = true;
        const body = message.bodyLength();
        if (!(body >= 0n && BigInt(metadataStart + length) + body <= BigInt(size)))
            throw new Error("arrow message is cut off");
        at = metadataStart + length + Number(body);
    }
}
/** The reader takes a footer's blocks as they come, and never ends on one that is no message. */
function checkFooter(readAt, size, starts) {
    const length = readAt(size - 10, 4).readInt32LE(0);
    if (!(length > 0 && length <= maxMetadataBytes && length + 18 <= size))
        throw new Error("arrow footer is damaged");
    const footer = fb_footer/* Footer */.w.getRootAsFooter(new flatbuffers/* ByteBuffer */.$F(readAt(size - 10 - length, length)));
    const blocks = [
        ...Array.from({ length: footer.dictionariesLength() }, (_, index) => footer.dictionaries(index)),
        ...Array.from({ length: footer.recordBatchesLength() }, (_, index) => footer.recordBatches(index)),
    ];
    if (!blocks.every((block) => block !== null && starts.has(block.offset())))
        throw new Error("arrow footer names a place that is no message");
}

// EXTERNAL MODULE: ../../node_modules/apache-arrow/enum.mjs
var apache_arrow_enum = __webpack_require__(70719);
// EXTERNAL MODULE: ../../node_modules/apache-arrow/fb/time-unit.mjs
var time_unit = __webpack_require__(22143);
// EXTERNAL MODULE: ../../node_modules/apache-arrow/type.mjs
var apache_arrow_type = __webpack_require__(46168);
// EXTERNAL MODULE: ../../node_modules/apache-arrow/fb/precision.mjs
var precision = __webpack_require__(46381);
// EXTERNAL MODULE: ../../node_modules/apache-arrow/fb/date-unit.mjs
var date_unit = __webpack_require__(44882);
// EXTERNAL MODULE: ../../node_modules/apache-arrow/vector.mjs
var apache_arrow_vector = __webpack_require__(10837);
// EXTERNAL MODULE: ./js/src/table/column-builder.js
var column_builder = __webpack_require__(95022);
// EXTERNAL MODULE: ./js/src/table/json-text.js
var json_text = __webpack_require__(46158);
// EXTERNAL MODULE: ./js/src/table/number-text.js
var number_text = __webpack_require__(72899);
// EXTERNAL MODULE: ./js/src/table/parquet-values.js
var parquet_values = __webpack_require__(94683);
// EXTERNAL MODULE: ./js/src/table/time-text.js
var time_text = __webpack_require__(99239);
;// CONCATENATED MODULE: ./js/src/table/arrow-values.js







/** A column of a kind that is not read; the message is a sentence. */
class NotReadableError extends Error {
}
/** A column of one record batch; an integer beyond 2^53 − 1 makes it text, and so does `asText`. */
function arrowColumn(name, vector, rows, request) {
    const builder = new column_builder/* ColumnBuilder */.QW(name, request.dictionary());
    const fill = (asText) => {
        builder.begin(rows, asText ? "text" : "none", request.dictionary());
        let row = 0;
        for (const data of vector.data) {
            const put = putter(name, builder, data, asText);
            for (let index = 0; index < data.length && row < rows; index++, row++) {
                if (isNull(data, index))
                    builder.setMissing(row);
                else
                    put(row, index);
            }
        }
        if (row < rows)
            throw new Error("arrow column has fewer rows than its batch");
    };
    fill(request.asText);
    if (builder.conflict)
        fill(true);
    return builder.finish(rows);
}
function isNull(data, index) {
    const bitmap = data.nullBitmap;
    if (bitmap === undefined || bitmap.length === 0)
        return data.type.typeId === apache_arrow_enum/* Type */.ZU.Null;
    const bit = data.offset + index;
    return ((bitmap[bit >> 3] >> (bit & 7)) & 1) === 0;
}
const units = {
    [time_unit/* TimeUnit */.y.SECOND]: "seconds",
    [time_unit/* TimeUnit */.y.MILLISECOND]: "milliseconds",
    [time_unit/* TimeUnit */.y.MICROSECOND]: "microseconds",
    [time_unit/* TimeUnit */.y.NANOSECOND]: "nanoseconds",
};
/** How one value of these data gets into the builder. */
function putter(name, builder, data, asText) {
    const type = data.type;
    const number = (row, value) => {
        if (Number.isNaN(value))
            builder.setMissing(row);
        else if (asText)
            builder.setText(row, (0,number_text/* numberText */.$4)(value));
        else
            builder.setNumber(row, value);
    };
    const integer = (row, value) => {
        const small = Number(value);
        if (asText || !Number.isSafeInteger(small))
            builder.setText(row, value.toString());
        else
            builder.setNumber(row, small);
    };
    if (apache_arrow_type/* DataType */.pe.isDictionary(type)) {
        const { values, dictionary } = data;
        if (dictionary === undefined)
            throw new Error("arrow dictionary is missing");
        return dictionaryPutter(name, builder, values, dictionary, asText);
    }
    if (apache_arrow_type/* DataType */.pe.isInt(type)) {
        const values = sized(data);
        return (row, index) => integer(row, values[index]);
    }
    if (apache_arrow_type/* DataType */.pe.isFloat(type)) {
        const values = sized(data);
        if (type.precision !== precision/* Precision */.j.HALF)
            return (row, index) => number(row, values[index]);
        return (row, index) => number(row, (0,parquet_values/* halfPrecision */.W4)(Uint8Array.of(values[index] & 255, values[index] >> 8)));
    }
    if (apache_arrow_type/* DataType */.pe.isBool(type)) {
        const bits = data.values;
        return (row, index) => {
            const bit = data.offset + index;
            const value = ((bits[bit >> 3] >> (bit & 7)) & 1) === 1;
            if (asText)
                builder.setText(row, String(value));
            else
                builder.setBoolean(row, value);
        };
    }
    if (apache_arrow_type/* DataType */.pe.isUtf8(type) || apache_arrow_type/* DataType */.pe.isLargeUtf8(type) || apache_arrow_type/* DataType */.pe.isBinary(type) || apache_arrow_type/* DataType */.pe.isLargeBinary(type)) {
        const bytes = data.values;
        const offsets = data.valueOffsets;
        if (offsets.length < data.length + 1)
            throw new Error("arrow offsets are cut off");
        return (row, index) => {
            const start = Number(offsets[index]);
            const end = Number(offsets[index + 1]);
            if (!(start >= 0 && end >= start && end <= bytes.length))
                throw new Error("arrow text lies outside its buffer");
            if (!(0,external_node_buffer_.isUtf8)(bytes.subarray(start, end)))
                throw new NotReadableError(`the column "${name}" holds bytes that are not UTF-8 text; write it as text or numbers.`);
            builder.setBytes(row, bytes, start, end);
        };
    }
    if (apache_arrow_type/* DataType */.pe.isTimestamp(type)) {
        const values = sized(data);
        return (row, index) => builder.setText(row, (0,time_text/* timestampText */.Ke)(BigInt(values[index]), units[type.unit], (type.timezone ?? "") !== ""));
    }
    if (apache_arrow_type/* DataType */.pe.isTime(type)) {
        const values = sized(data);
        return (row, index) => builder.setText(row, (0,time_text/* timeText */.Tc)(BigInt(values[index]), units[type.unit]));
    }
    if (apache_arrow_type/* DataType */.pe.isDate(type)) {
        const values = sized(data);
        return (row, index) => builder.setText(row, type.unit === date_unit/* DateUnit */.f.DAY
            ? (0,time_text/* dateText */.MK)(Number(values[index]))
            : (0,time_text/* dateText */.MK)(Math.floor(Number(values[index]) / 86_400_000)));
    }
    if (apache_arrow_type/* DataType */.pe.isDecimal(type)) {
        const words = data.values;
        const width = type.bitWidth / 32;
        if (words.length < data.length * width)
            throw new Error("arrow decimals are cut off");
        return (row, index) => {
            let unscaled = 0n;
            for (let word = width - 1; word >= 0; word--)
                unscaled = (unscaled << 32n) | BigInt(words[index * width + word]);
            const text = (0,time_text/* decimalText */.Nx)(BigInt.asIntN(type.bitWidth, unscaled), type.scale);
            if (asText)
                builder.setText(row, text);
            else
                builder.setNumber(row, Number(text));
        };
    }
    if (apache_arrow_type/* DataType */.pe.isNull(type))
        return (row) => builder.setMissing(row);
    if (apache_arrow_type/* DataType */.pe.isInterval(type) || apache_arrow_type/* DataType */.pe.isDuration(type)) {
        throw new NotReadableError(`the column "${name}" holds ${apache_arrow_type/* DataType */.pe.isInterval(type) ? "intervals" : "durations"}, which cannot be read; write them as numbers.`);
    }
    return nestedPutter(builder, data);
}
/** Each entry of a dictionary is put by its own type, so that categories of integers stay numbers. */
function dictionaryPutter(name, builder, indices, dictionary, asText) {
    const parts = [];
    let from = 0;
    for (const data of dictionary.data) {
        parts.push({ from, data, put: putter(name, builder, data, asText) });
        from += data.length;
    }
    const size = from;
    return (row, index) => {
        const entry = Number(indices[index]);
        if (!(entry >= 0 && entry < size))
            throw new Error("arrow dictionary index is out of range");
        const part = parts.findLast((candidate) => candidate.from <= entry);
        if (part === undefined)
            throw new Error("arrow dictionary is empty");
        if (isNull(part.data, entry - part.from))
            builder.setMissing(row);
        else
            part.put(row, entry - part.from);
    };
}
function nestedPutter(builder, data) {
    const vector = new apache_arrow_vector/* Vector */.M([data]);
    return (row, index) => {
        const value = vector.get(index);
        if (value === null || value === undefined)
            builder.setMissing(row);
        else
            builder.setText(row, typeof value === "string" ? value : (0,json_text/* jsonText */.s)(value));
    };
}
function sized(data) {
    const values = data.values;
    if (values.length < data.length)
        throw new Error("arrow values are cut off");
    return values;
}

// EXTERNAL MODULE: ./js/src/table/byte-stream.js
var byte_stream = __webpack_require__(84517);
// EXTERNAL MODULE: ./js/src/table/file-error.js
var file_error = __webpack_require__(17735);
;// CONCATENATED MODULE: ./js/src/table/flatbuffer-bounds.js

let installed = false;
/**
 * Makes the FlatBuffers reader, which checks no bounds, refuse a vector that is longer than its buffer. Without it a
 * damaged length in an Arrow file is walked for billions of elements.
 */
function installVectorBounds() {
    if (installed)
        return;
    installed = true;
    const unchecked = flatbuffers/* ByteBuffer */.$F.prototype.__vector_len;
    flatbuffers/* ByteBuffer */.$F.prototype.__vector_len = function vectorLength(offset) {
        const length = unchecked.call(this, offset);
        if (length >= 0 && length <= this.capacity())
            return length;
        throw new Error("arrow metadata has a vector that is longer than its buffer");
    };
}

// EXTERNAL MODULE: ./js/src/table/limits.js
var limits = __webpack_require__(74394);
;// CONCATENATED MODULE: ./js/src/table/lz4-frame.js
const magic = 0x184d2204;
/**
 * Unpacks one LZ4 frame (LZ4 Frame Format 1.6), the way Arrow compresses its buffers by default. Blocks may refer to
 * what earlier blocks held. Checksums are passed over.
 *
 * @throws Error for damaged data and for more than `limit` bytes
 */
function decodeLz4Frame(input, limit) {
    const view = new DataView(input.buffer, input.byteOffset, input.byteLength);
    if (view.getUint32(0, true) !== magic)
        throw new Error("lz4 frame has no magic number");
    const flags = input[4];
    if (flags >> 6 !== 1)
        throw new Error("lz4 frame has an unknown version");
    let at = 6;
    let capacity = Math.max(64 * 1024, input.length * 3);
    if (flags & 0x08) {
        capacity = Number(view.getBigUint64(at, true));
        at += 8;
    }
    if (flags & 0x01)
        at += 4;
    at += 1;
    if (capacity > limit)
        throw new Error("lz4 frame is larger than can be");
    let output = new Uint8Array(capacity);
    let length = 0;
    for (;;) {
        const size = view.getUint32(at, true);
        at += 4;
        if (size === 0)
            return output.subarray(0, length);
        const stored = size & 0x7fffffff;
        if (at + stored > input.length)
            throw new Error("lz4 block is cut off");
        // One byte unpacks to at most 255.
        const most = size >>> 31 === 1 ? stored : Math.min(stored * 255 + 64, 4 * 1024 * 1024);
        if (length + most > output.length && !(flags & 0x08)) {
            if (length + most > limit)
                throw new Error("lz4 frame is larger than can be");
            const larger = new Uint8Array(Math.min(limit, Math.max(output.length * 2, length + most)));
            larger.set(output.subarray(0, length));
            output = larger;
        }
        if (size >>> 31 === 1) {
            output.set(input.subarray(at, at + stored), length);
            length += stored;
        }
        else {
            length = decodeBlock(input, at, at + stored, output, length);
        }
        at += stored + (flags & 0x10 ? 4 : 0);
    }
}
function decodeBlock(input, start, end, output, from) {
    let at = start;
    let to = from;
    while (at < end) {
        const token = input[at++];
        let literals = token >> 4;
        if (literals === 15) {
            let more;
            do {
                if (at >= end)
                    throw new Error("lz4 literals are cut off");
                more = input[at++];
                literals += more;
            } while (more === 255);
        }
        if (at + literals > end || to + literals > output.length)
            throw new Error("lz4 literals are cut off");
        for (let index = 0; index < literals; index++)
            output[to++] = input[at++];
        if (at === end)
            return to;
        if (at + 2 > end)
            throw new Error("lz4 match is cut off");
        const offset = input[at] | (input[at + 1] << 8);
        at += 2;
        let length = token & 15;
        if (length === 15) {
            let more;
            do {
                if (at >= end)
                    throw new Error("lz4 match is cut off");
                more = input[at++];
                length += more;
            } while (more === 255);
        }
        length += 4;
        if (offset === 0 || offset > to || to + length > output.length)
            throw new Error("lz4 match lies outside");
        for (let index = 0; index < length; index++, to++)
            output[to] = output[to - offset];
    }
    return to;
}

;// CONCATENATED MODULE: ./js/src/table/arrow.js













/**
 * Opens Arrow IPC, as a file (Feather version 2) or as a stream, plain or with LZ4 or Zstandard buffers. Each record
 * batch is a chunk. Integers beyond 2^53 − 1 make a column text; decimals are numbers; dates, times and timestamps
 * are ISO 8601 text; nested values are their JSON text.
 */
async function openArrow(file, compression, unpackedLimit) {
    installVectorBounds();
    await registerCodecs();
    const packed = compression === "none" ? null : await (0,byte_stream/* unpackWhole */.gg)(file, compression, unpackedLimit);
    const columnNames = await withReader(file, packed, (reader) => sentence(file, async () => namesOf(reader.schema)));
    const twice = columnNames.find((name, index) => columnNames.indexOf(name) !== index);
    if (twice !== undefined)
        throw (0,file_error/* fileError */.z)(file.shown, null, `the column name "${twice}" stands twice; names must differ.`);
    async function* chunks(requests) {
        const source = await openReader(file, packed);
        const batches = source.reader[Symbol.asyncIterator]();
        try {
            for (;;) {
                const next = await sentence(file, async () => batches.next());
                if (next.done === true)
                    break;
                const batch = next.value;
                const rows = batch.numRows;
                if (rows === 0)
                    continue;
                const columns = await sentence(file, async () => requests.map((request) => batchColumn(batch, rows, columnNames, request)));
                yield { rows, columns };
            }
        }
        finally {
            source.close();
        }
    }
    return { shown: file.shown, columnNames, chunks, lineOf: async () => null };
}
/** A damaged file may open without a schema, whatever the types of the library say. */
function namesOf(schema) {
    if (schema === null || schema === undefined)
        throw new Error("arrow file has no schema");
    return schema.fields.map((field) => field.name ?? "");
}
function batchColumn(batch, rows, names, request) {
    if (!(rows * 9 <= limits/* maxTableBytes */.eT))
        throw new Error("arrow batch has more rows than can be");
    const vector = batch.getChildAt(names.indexOf(request.name));
    if (vector === null)
        return (0,column_builder/* emptyColumn */.Y$)(request.name, rows);
    return arrowColumn(request.name, vector, rows, request);
}
async function withReader(file, packed, use) {
    const opened = await openReader(file, packed);
    try {
        return await use(opened);
    }
    finally {
        opened.close();
    }
}
async function openReader(file, packed) {
    if (packed !== null) {
        return sentence(file, async () => {
            if (packed.length === 0)
                throw (0,file_error/* fileError */.z)(file.shown, null, "the file is empty.");
            const { start, end } = messageRange((position, length) => packed.subarray(position, position + length), packed.length);
            const reader = ipc_reader/* RecordBatchReader */.hb.from(new Uint8Array(packed.subarray(start, end))).open();
            return { reader, schema: reader.schema, close: () => void reader.cancel() };
        });
    }
    const { descriptor, size } = (0,byte_stream/* openFile */.Tq)(file);
    const range = await sentence(file, async () => {
        try {
            if (size === 0)
                throw (0,file_error/* fileError */.z)(file.shown, null, "the file is empty.");
            return messageRange((position, length) => {
                const bytes = external_node_buffer_.Buffer.alloc(length);
                return bytes.subarray(0, (0,external_node_fs_.readSync)(descriptor, bytes, 0, length, position));
            }, size);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    });
    const stored = (0,external_node_fs_.createReadStream)(file.absolute, {
        start: range.start,
        end: range.end - 1,
        highWaterMark: 1024 * 1024,
    });
    const close = () => void stored.destroy();
    stored.on("error", () => undefined);
    try {
        return await sentence(file, async () => {
            const reader = await (await ipc_reader/* RecordBatchReader */.hb.from(stored)).open();
            return { reader, schema: reader.schema, close };
        });
    }
    catch (error) {
        close();
        throw error;
    }
}
/** The decoders of compressed buffers; the library keeps them in a registry of its own. */
async function registerCodecs() {
    registry/* compressionRegistry */.g.set(compression_type/* CompressionType */.j.LZ4_FRAME, { decode: (data) => decodeLz4Frame(data, limits/* maxUnpackedBytes */.lA) });
    if (typeof external_node_zlib_.zstdDecompressSync === "function") {
        registry/* compressionRegistry */.g.set(compression_type/* CompressionType */.j.ZSTD, {
            decode: (data) => aligned(external_node_zlib_.zstdDecompressSync(data, { maxOutputLength: limits/* maxUnpackedBytes */.lA })),
        });
    }
    else {
        const { decompress } = await __webpack_require__.e(/* import() */ 343).then(__webpack_require__.bind(__webpack_require__, 15343));
        registry/* compressionRegistry */.g.set(compression_type/* CompressionType */.j.ZSTD, { decode: (data) => aligned(decompress(data)) });
    }
}
/** Numbers of 64 bits are read in place, so a buffer must begin at a multiple of eight. */
function aligned(bytes) {
    return bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
}
async function sentence(file, work) {
    try {
        return await work();
    }
    catch (cause) {
        if (cause instanceof user_error/* UserError */.y)
            throw cause;
        if (cause instanceof NotReadableError)
            throw (0,file_error/* fileError */.z)(file.shown, null, cause.message, cause);
        throw (0,file_error/* fileError */.z)(file.shown, null, "the Arrow data is damaged, truncated or of a kind that cannot be read.", cause);
    }
}


/***/ }),

/***/ 46158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74394);


/**
 * A nested value of a columnar format as JSON text: big integers in full, dates as ISO 8601, bytes as UTF-8.
 *
 * @throws Error where the text is longer than `maxNestedText`, as a damaged length makes it
 */
function jsonText(value) {
    const parts = [];
    let length = 0;
    const write = (text) => {
        length += text.length;
        if (length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .maxNestedText */ .LF)
            throw new Error("nested value is longer than can be");
        parts.push(text);
    };
    const visit = (item) => {
        const plain = scalarText(item);
        if (plain !== null) {
            write(plain);
        }
        else if (isList(item)) {
            write("[");
            let first = true;
            for (const element of item) {
                if (!first)
                    write(",");
                first = false;
                visit(element);
            }
            write("]");
        }
        else {
            const object = item;
            const fields = typeof object.toJSON === "function" ? object.toJSON() : object;
            if (fields === null || typeof fields !== "object" || Array.isArray(fields)) {
                visit(fields);
                return;
            }
            write("{");
            let first = true;
            for (const [key, field] of Object.entries(fields)) {
                write(`${first ? "" : ","}${JSON.stringify(key)}:`);
                first = false;
                visit(field);
            }
            write("}");
        }
    };
    visit(value);
    return parts.join("");
}
/** The text of a value that has no parts; null for one that has. */
function scalarText(value) {
    if (value === null || value === undefined)
        return "null";
    if (typeof value === "number")
        return Number.isFinite(value) ? String(value) : "null";
    if (typeof value === "bigint" || typeof value === "boolean")
        return String(value);
    if (typeof value === "string")
        return JSON.stringify(value);
    if (value instanceof Date)
        return Number.isNaN(value.getTime()) ? "null" : JSON.stringify(value.toISOString());
    if (value instanceof Uint8Array)
        return JSON.stringify(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(value).toString("utf8"));
    return typeof value === "object" ? null : "null";
}
/** Arrays and Arrow's vectors; its rows of structs can be iterated, too, but are objects. */
function isList(value) {
    if (Array.isArray(value) || ArrayBuffer.isView(value))
        return true;
    return typeof value === "object" && value !== null && Symbol.iterator in value && "length" in value;
}


/***/ }),

/***/ 94683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ codesFrom),
/* harmony export */   BS: () => (/* binding */ numbersFrom),
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   W4: () => (/* binding */ halfPrecision),
/* harmony export */   lg: () => (/* binding */ NotTextError)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _number_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72899);
/* harmony import */ var _time_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99239);



const units = {
    MILLIS: "milliseconds",
    MICROS: "microseconds",
    NANOS: "nanoseconds",
};
/** The meaning of a leaf of the schema; null where there is none for us (intervals, BSON). */
function meaningOf(element) {
    const { type, converted_type: converted, logical_type: logical } = element;
    if (type === "BOOLEAN")
        return { type: "boolean" };
    if (converted === "INTERVAL" || converted === "BSON" || logical?.type === "INTERVAL" || logical?.type === "BSON")
        return null;
    if (converted === "DECIMAL" || logical?.type === "DECIMAL") {
        return { type: "number", of: "decimal", scale: element.scale ?? (logical?.type === "DECIMAL" ? logical.scale : 0) };
    }
    if (type === "INT96")
        return { type: "text", of: "int96" };
    if (converted === "DATE" || logical?.type === "DATE")
        return { type: "text", of: "date" };
    if (logical?.type === "TIMESTAMP" || logical?.type === "TIME") {
        return {
            type: "text",
            of: logical.type === "TIME" ? "time" : "timestamp",
            unit: units[logical.unit] ?? "milliseconds",
            utc: logical.isAdjustedToUTC,
        };
    }
    if (converted === "TIMESTAMP_MILLIS" || converted === "TIMESTAMP_MICROS") {
        return {
            type: "text",
            of: "timestamp",
            unit: converted === "TIMESTAMP_MILLIS" ? "milliseconds" : "microseconds",
            utc: true,
        };
    }
    if (converted === "TIME_MILLIS" || converted === "TIME_MICROS") {
        return { type: "text", of: "time", unit: converted === "TIME_MILLIS" ? "milliseconds" : "microseconds", utc: true };
    }
    if (logical?.type === "FLOAT16")
        return { type: "number", of: "float16" };
    if (logical?.type === "UUID")
        return { type: "text", of: "uuid" };
    if (type === "FLOAT" || type === "DOUBLE")
        return { type: "number", of: "float" };
    if (type === "INT32" || type === "INT64") {
        const unsigned = converted === "UINT_64" || converted === "UINT_32" || (logical?.type === "INTEGER" && !logical.isSigned);
        return { type: "number", of: unsigned ? "unsigned" : "integer" };
    }
    return { type: "text", of: "bytes" };
}
/** Numbers of physical values; null where an integer is beyond 2^53 − 1, so that the column must be text. */
function numbersFrom(raw, meaning) {
    if (raw instanceof Float64Array)
        return raw;
    if (raw instanceof Float32Array)
        return Float64Array.from(raw);
    const numbers = new Float64Array(raw.length);
    const decimal = meaning.type === "number" && meaning.of === "decimal";
    if (raw instanceof BigInt64Array && !decimal) {
        // Two halves of 32 bits are read faster than a BigInt is made; the platform and the format are little-endian.
        const unsigned = meaning.type === "number" && meaning.of === "unsigned";
        const low = new Uint32Array(raw.buffer, raw.byteOffset, raw.length * 2);
        const high = unsigned ? low : new Int32Array(raw.buffer, raw.byteOffset, raw.length * 2);
        for (let index = 0; index < raw.length; index++) {
            const value = high[2 * index + 1] * 4294967296 + low[2 * index];
            if (!Number.isSafeInteger(value))
                return null;
            numbers[index] = value;
        }
        return numbers;
    }
    if (raw instanceof Int32Array && !decimal) {
        if (meaning.type === "number" && meaning.of === "unsigned")
            return Float64Array.from(new Uint32Array(raw.buffer, raw.byteOffset, raw.length));
        return Float64Array.from(raw);
    }
    for (let index = 0; index < raw.length; index++) {
        const value = raw[index];
        if (decimal)
            numbers[index] = Number((0,_time_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decimalText */ .Nx)(integerOf(value), meaning.scale));
        else if (value instanceof Uint8Array)
            numbers[index] = halfPrecision(value);
        else
            numbers[index] = Number(value);
    }
    return numbers;
}
/** Texts of physical values, as codes of the dictionary. */
function codesFrom(raw, meaning, dictionary) {
    const codes = new Uint32Array(raw.length);
    for (let index = 0; index < raw.length; index++) {
        const value = raw[index];
        if (meaning.type === "text" && meaning.of === "bytes" && value instanceof Uint8Array) {
            if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(value))
                throw new NotTextError();
            codes[index] = dictionary.codeOf(value, 0, value.length);
        }
        else {
            codes[index] = dictionary.codeOfText(textOf(value, meaning));
        }
    }
    return codes;
}
/** A column of bytes that are no UTF-8. */
class NotTextError extends Error {
}
function textOf(value, meaning) {
    if (meaning.type === "boolean")
        return value === true ? "true" : "false";
    if (meaning.type === "number") {
        if (meaning.of === "decimal")
            return (0,_time_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decimalText */ .Nx)(integerOf(value), meaning.scale);
        if (meaning.of === "unsigned" && typeof value === "bigint")
            return BigInt.asUintN(64, value).toString();
        if (meaning.of === "unsigned" && typeof value === "number")
            return String(value >>> 0);
        if (value instanceof Uint8Array)
            return (0,_number_text_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$4)(halfPrecision(value));
        return typeof value === "number" ? (0,_number_text_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$4)(value) : String(value);
    }
    switch (meaning.of) {
        case "uuid":
            return value instanceof Uint8Array
                ? node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(value)
                    .toString("hex")
                    .replace(/^(.{8})(.{4})(.{4})(.{4})(.*)$/, "$1-$2-$3-$4-$5")
                : String(value);
        case "date":
            return (0,_time_text_js__WEBPACK_IMPORTED_MODULE_2__/* .dateText */ .MK)(Number(value));
        case "int96": {
            const whole = integerOf(value);
            // Julian day in the upper 32 bits, nanoseconds of the day in the lower 64.
            return (0,_time_text_js__WEBPACK_IMPORTED_MODULE_2__/* .timestampText */ .Ke)(((whole >> 64n) - 2440588n) * 86400000000000n + BigInt.asUintN(64, whole), "nanoseconds", false);
        }
        case "timestamp":
            return (0,_time_text_js__WEBPACK_IMPORTED_MODULE_2__/* .timestampText */ .Ke)(integerOf(value), meaning.unit, meaning.utc);
        case "time":
            return (0,_time_text_js__WEBPACK_IMPORTED_MODULE_2__/* .timeText */ .Tc)(integerOf(value), meaning.unit);
        case "bytes":
            return String(value);
    }
}
/** Integers as they come, and big-endian two's complement bytes. */
function integerOf(value) {
    if (typeof value === "bigint")
        return value;
    if (typeof value === "number")
        return BigInt(value);
    if (!(value instanceof Uint8Array) || value.length === 0)
        return 0n;
    return BigInt.asIntN(value.length * 8, BigInt(`0x${node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(value).toString("hex")}`));
}
/** IEEE 754 binary16, little-endian. */
function halfPrecision(bytes) {
    const bits = bytes[0] | (bytes[1] << 8);
    const sign = bits & 0x8000 ? -1 : 1;
    const exponent = (bits >> 10) & 0x1f;
    const fraction = bits & 0x3ff;
    if (exponent === 0)
        return sign * fraction * 2 ** -24;
    if (exponent === 0x1f)
        return fraction === 0 ? sign * Infinity : Number.NaN;
    return sign * 2 ** (exponent - 15) * (1 + fraction / 1024);
}


/***/ }),

/***/ 99239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ timestampText),
/* harmony export */   MK: () => (/* binding */ dateText),
/* harmony export */   Nx: () => (/* binding */ decimalText),
/* harmony export */   Tc: () => (/* binding */ timeText)
/* harmony export */ });
const perSecond = {
    seconds: 1n,
    milliseconds: 1000n,
    microseconds: 1000000n,
    nanoseconds: 1000000000n,
};
const fractionDigits = {
    seconds: 0,
    milliseconds: 3,
    microseconds: 6,
    nanoseconds: 9,
};
/** The seconds from 1970 that a Date holds, either way. */
const dateRange = 8640000000000n;
/**
 * An instant as ISO 8601 text with all its digits: `2026-01-02T03:04:05.000006Z`; without fraction where it is zero
 * and without `Z` where it is a local time. Instants that no calendar here reaches are their count of seconds.
 */
function timestampText(ticks, unit, utc) {
    const scale = perSecond[unit];
    const seconds = floorDivide(ticks, scale);
    if (seconds > dateRange || seconds < -dateRange)
        return `${seconds}s`;
    const whole = new Date(Number(seconds) * 1000).toISOString().slice(0, -5);
    return whole + fraction(ticks - seconds * scale, unit) + (utc ? "Z" : "");
}
/** A day since 1970-01-01 as `2026-01-02`. */
function dateText(days) {
    const date = new Date(days * 86_400_000);
    return Number.isNaN(date.getTime()) ? `${days}d` : date.toISOString().slice(0, -14);
}
/** A time of day as `03:04:05.000006`. */
function timeText(ticks, unit) {
    const scale = perSecond[unit];
    const seconds = floorDivide(ticks, scale);
    const two = (value) => value.toString().padStart(2, "0");
    return `${two(seconds / 3600n)}:${two((seconds / 60n) % 60n)}:${two(seconds % 60n)}${fraction(ticks - seconds * scale, unit)}`;
}
/** The fraction of a second in three, six or nine digits, so that one instant has one text whatever its unit. */
function fraction(ticks, unit) {
    return ticks === 0n
        ? ""
        : `.${ticks
            .toString()
            .padStart(fractionDigits[unit], "0")
            .replace(/(?:000){1,2}$/, "")}`;
}
function floorDivide(value, by) {
    const quotient = value / by;
    return value % by < 0n ? quotient - 1n : quotient;
}
/** An integer with `scale` decimal places as decimal text: 1234 with 2 is `12.34`. */
function decimalText(unscaled, scale) {
    if (scale <= 0)
        return (unscaled * 10n ** BigInt(-scale)).toString();
    const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, "0");
    return `${unscaled < 0n ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}


/***/ })

};
