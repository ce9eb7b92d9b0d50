import { useState } from "react";
import { useWords } from "../../i18n/use-words.ts";
import { copyPicture } from "./copy-picture.ts";
import { Download } from "./Download.tsx";
import type { PictureFormat } from "./picture-file.ts";
import { Reveal } from "./Reveal.tsx";
import { save } from "./save.ts";

interface TakeAwayProps {
  /** The figure's name in its address and in file names. */
  file: string;
  stem: string;
  /** Undefined where the figure is a list, which has no drawing. */
  picture?: (format: PictureFormat) => Promise<Blob>;
  csv: () => void;
  /** The address of the figure as a workbook. */
  xlsx: string;
}

/** The ways to take a figure along: as files, as a picture on the clipboard, as a link to it. */
export function TakeAway({ file, stem, picture, csv, xlsx }: TakeAwayProps) {
  const { t } = useWords();
  const savePicture = async (format: PictureFormat) =>
    picture && save(await picture(format), `${stem}.${format === "svg" ? "svg" : "png"}`);
  return (
    <>
      {picture && <Download format="PNG" onClick={() => void savePicture("png")} />}
      {picture && <Download format="SVG" onClick={() => void savePicture("svg")} />}
      <Download format="CSV" onClick={csv} />
      <a className="link-button" href={xlsx} download aria-label={t.figure.download("XLSX")}>
        XLSX
      </a>
      <Reveal
        label={t.figure.take.more}
        className="link-button"
        content={
          <More
            file={file}
            {...(picture && { picture, onSmall: () => void savePicture("png1") })}
          />
        }
      >
        {t.figure.take.more}
      </Reveal>
    </>
  );
}

interface MoreProps {
  file: string;
  picture?: (format: PictureFormat) => Promise<Blob>;
  onSmall?: () => void;
}

function More({ file, picture, onSmall }: MoreProps) {
  const { take } = useWords().t.figure;
  const [said, setSaid] = useState("");
  const copyLink = async () => {
    const link = new URL(window.location.href);
    link.hash = file;
    const copied = await navigator.clipboard.writeText(link.href).then(
      () => true,
      () => false,
    );
    setSaid(copied ? take.linkCopied : link.href);
  };
  const copyDrawing = async (png: () => Promise<Blob>) =>
    setSaid((await copyPicture(png)) ? take.pictureCopied : take.pictureRefused);
  return (
    <div className="take-away">
      {picture && (
        <>
          <button type="button" className="link-button" onClick={onSmall}>
            {take.small}
          </button>
          <button
            type="button"
            className="link-button"
            onClick={() => void copyDrawing(() => picture("png"))}
          >
            {take.copyPicture}
          </button>
        </>
      )}
      <button type="button" className="link-button" onClick={() => void copyLink()}>
        {take.copyLink}
      </button>
      <output>{said}</output>
    </div>
  );
}
